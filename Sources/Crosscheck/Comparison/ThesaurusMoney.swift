extension Thesaurus {
  /// Prices, wages and taxes.
  static let prices = """
    tariff levy duty
    tax vat
    price cost priced worth fetch value go-for change-hands
    sell sold sale auction dispose go-under-hammer up-for-sale
    buy bought purchase acquire acquisition takeover bid offer snap-up
    pay paid payment payout cough-up shell-out fork-out stump-up hand-over
    inflation consumer-price cost-of-living consumer-prices
    cheap cheaper inexpensive
    expensive dear dearer costly pricey
    wage salary pay-rise earn earns earned earning pay-packet pay-cheque paycheck
    pension retirement-fund superannuation
    allowance stipend
    fare
    premium insurance cover insure insurer
    refund reimburse reimbursement money-back
    voucher coupon
    prize purse reward
    fortune wealth
    donate donation gift bequeath bequest
    legacy inheritance inherit
    """

  /// Companies and their results.
  static let companies = """
    company firm corporation business maker manufacturer group enterprise employer
    startup start-up start-ups
    headquarters head-office
    profit earnings income
    pre-tax before-tax
    revenue turnover takings sales-figure
    buyback buy-back repurchase
    like-for-like same-store
    underlying adjusted
    faulty defective
    interim half-year
    quarter three-month
    merge merger combine tie-up tie-ups
    spin-off demerger demerge
    flotation float ipo initial-public-offering go-public
    bankruptcy bankrupt insolvency insolvent administration go-bust go-under go-bankrupt go-to-wall \
    cease-trading receivership liquidation
    accountant auditor
    restructure restructuring shake-out
    trademark trade-mark
    brand
    recall call-in call-back
    warranty guarantee
    monopoly cartel
    antitrust anti-trust
    """

  /// Markets, banks and the economy.
  static let markets = """
    share stock equity
    bourse stock-exchange stock-market
    gold bullion
    oil crude petroleum
    trader broker dealer
    bank lender
    loan borrow lend lent borrowing credit mortgage
    debt owe liability arrears
    interest-rate base-rate benchmark-rate key-rate
    rate
    economy gdp gross-domestic-product output
    growth grow grew expand expansion
    recession downturn slump contraction
    deficit shortfall gap
    export shipment sell-abroad
    austerity belt-tightening
    bailout bail-out rescue-package
    fund funding grant subsidy finance bankroll
    aid aided aiding relief assistance help
    money cash
    spend spent spending expenditure outlay
    savings
    privatise privatize privatisation privatization sell-off
    nationalise nationalize nationalisation nationalization
    """

  /// Jobs and strikes.
  static let jobs = """
    unemployment joblessness jobless out-of-work
    lay-off redundant out-of-job axe get-rid shed-jobs shed-posts shed-workers
    vacancy job-opening
    hire appoint appointed appointment name named take-on recruit
    sack sacked dismiss dismissed dismissal give-sack
    resign quit step-down resignation stand-down
    general-strike walkout walk-out stoppage industrial-action down-tools strike-action on-strike \
    go-on-strike
    union federation
    lockout lock-out
    collective-agreement pay-deal wage-deal
    freelance self-employed
    """

  /// Industry and energy.
  static let industry = """
    factory plant steelworks ironworks foundry mill smelter
    assembly-line production-line
    warehouse depot
    shipyard dockyard
    mine pit colliery
    well borehole
    oilfield oil-field
    rig oil-platform drilling-platform
    fracking hydraulic-fracturing
    pipeline pipe
    power electricity
    power-station power-plant
    wind-farm windfarm
    solar photovoltaic
    gas natural-gas
    petrol gasoline fuel diesel
    reactor nuclear
    battery batteries
    cable wire
    timber lumber
    """

  /// Houses and shops.
  static let property = """
    estate-agent realtor real-estate-agent
    rent let letting lease
    skyscraper high-rise tower-block
    shop store supermarket retailer outlet
    shopping-centre shopping-center mall
    high-street main-street
    bakery bakeries
    pharmacy drugstore chemist
    restaurant cafe eatery diner
    pub bar-room tavern
    hotel inn guesthouse guest-house
    queue line-up line-ups
    parcel package
    """
}
