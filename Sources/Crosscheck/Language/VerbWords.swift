/// The verbs that are known, by their lemmas; their other forms follow from rules and from the irregular ones.
enum VerbWords {
  /// Verbs that are seldom nouns; `be`, `have` and `do` lead.
  static let plain = """
    be have do abandon abduct abolish abscond absorb accelerate accept accommodate accompany accomplish
    accumulate accuse achieve acknowledge acquire acquit adapt add adhere adjourn adjust administer admire
    admit adopt advise advocate affirm afford agree alert allege allot allow alter amend analyse analyze
    announce anticipate apologise apologize appear applaud apply appoint appreciate approve argue arise
    arouse arraign arrange arrive ask assemble assert assess assign assist associate assume assure attach
    attain attend attract attribute auction augment authorise authorize avert avoid await awaken bankrupt
    bear become beg begin behave behead believe belong bend besiege bet betray bind bite bleed blink
    bombard borrow bounce boycott bring build burgle burst bury buy calculate cancel canvass capsize
    capture carry cease celebrate certify characterize choke choose christen clarify classify clean clear
    clutch collaborate collapse collect collide combine come commemorate commence commend commit
    communicate compare compel compete complain complete comply compose comprise compute conceal concede
    conceive concentrate conclude condemn confess confide confine confirm confiscate confront confuse
    congratulate connect consider constitute construct consult consume contain contaminate contemplate
    contend continue contribute convert convey convict convince cooperate coordinate correct correspond
    crack crawl create creep criticise criticize cross crush culminate dash decide declare deduce deduct
    deem defend define defraud defy deliver demolish demonstrate demote denote denounce deny depart depend
    depict deploy deport derail derive descend describe desert deserve designate destroy detain detect
    deteriorate determine detonate develop devise devote diagnose dictate die differ dig diminish direct
    disagree disappear disclose discontinue discourage discover discuss dislike dismiss dispel displace
    disrupt dissolve distinguish distribute disturb divest dominate donate downgrade drown dub dwell
    dwindle earn eat educate elect eliminate email embezzle embrace emerge emphasise emphasize employ
    enable enact encounter encourage endorse endure enforce engage engulf enhance enjoy enlarge entail
    enter entertain entitle equip erect erupt establish evacuate evaluate evict evoke evolve exaggerate
    examine exceed excite exclaim exclude execute exert exist expand expect expend explain explode exploit
    explore expose express extend extinguish extort extract extradite favour feel finalise finalize find
    fix flee follow forbid foresee forge forget forgive formulate foster found free fulfill fundraise
    generate get give go govern grab grant grow guarantee guess hail halve hang happen harass haul hear
    hesitate hide hijack hint hire hit hospitalise hospitalize identify ignite ignore illuminate illustrate
    imagine impeach imply impose impound impress imprison improve inaugurate include incur indicate indict
    induce infect inflict inform inherit initiate injure inquire insert insinuate insist inspect inspire
    install institute insure integrate intend intercept interfere interpret interrupt intimidate introduce
    invade invent investigate invite invoke involve isolate jog justify keep kidnap kill kiss knock know
    last laugh launder lay lean leap learn leave legalise legalize lend let liberate lie lift liquidate
    listen live locate loosen lose lower mail maim maintain make manage manufacture marry mean mediate meet
    minimize miss mix mobilise mobilize modernise modify molest monitor mount mourn multiply narrow
    nationalise nationalize neglect negotiate nominate normalise notice notify obey observe obtain occupy
    occur omit operate oppose organise organize originate oust outbid outlaw outline outnumber outperform
    outsource overcome overlook overtake overturn owe paint paralyse paralyze participate penalise penalize
    penetrate perform perpetuate persist persuade plead please pledge plough plummet plunge portray possess
    postpone pour pray precede precipitate predict prefer prepare preserve presume pretend prevail prevent
    privatise privatize proclaim prohibit promote prompt propose prosecute protect prove provide provoke
    publish punish put quadruple qualify quarantine quash quit quiver raise ram ratify re-elect reach react
    read realise realize reassure rebound rebuild recall receive reckon recognise recognize recommend
    reconstruct recount recover recruit redeploy reduce reelect refer refinance reflect refurbish refuse
    regard register regret regulate rehire reinforce reinstate reiterate relate relaunch relax relegate
    relieve relinquish relocate remain remand remember remind remove rename render renew renovate reopen
    repay repeal repeat repel replace represent reproduce require reschedule resemble resent reside resign
    resist resolve respond restore restrain restrict restructure resume resurface retain retire retrieve
    reveal reverse revise revive rid rip rob satisfy save say scan scuttle secure see seek seem seize
    select sell send separate serve settle shelve shine shorten shout shrink shut simplify sink skate ski
    skid skipper skyrocket slam smash smolder smoulder smuggle soar solve speak specialise specify
    speculate spend spit sponsor spread sprint squeeze stab stabilise stabilize starve steal steer
    stimulate stir strangle strengthen strive submit subpoena subsidise subsidize succeed sue suffer
    suggest summarise summarize summon supervise suppose surrender survive suspend sustain swear swell
    swerve swim symbolise symbolize take talk tap teach tear tell tend terminate testify think thrash
    threaten thrust thwart tighten topple torpedo transform translate transmit tread treat trounce tumble
    turn tweet undergo underlie underline understand undertake unite unveil upgrade uphold urge utilise
    utilize vaccinate vandalise vandalize vanish vary veer verify violate vow wait want warrant
    wash watch weaken wear wed welcome widen withdraw wonder worsen wreck write
    aggravate allocate apprehend brandish circulate cling coincide compile conspire dedicate deprive
    devastate devour disable disappoint disapprove disengage disguise disperse divert download drag
    elaborate embark endanger enlist ensure entrust erase evade exhaust exonerate expire falter fill
    frustrate furnish greet hamper hinder hurl hurry imperil implement incite incorporate inhibit inject
    instal intensify intervene jack legislate lengthen lessen linger nab necessitate outrank outscore
    outstrip overhear overpower oversee overshadow perceive pick populate preside pronounce propel
    publicize reappear rebut recapture reclaim reconsider redirect regain rejoin rely resurrect retake
    revoke ricochet scatter scrutinise scrutinize sever shatter sideline sing situate snatch specialize
    squander stumble subdue subside succumb suffocate tolerate uncover underestimate undermine unleash
    unlock utter vacate wander wield withhold withstand wreak
    amass assassinate bestow bludgeon boast bolster bruise congregate conserve consist convalesce cope crumble cull
    decry deplore disembark drench electrocute equal excavate expel flatten fling forfeit grapple heal hover inhabit
    inhale ingest lament laud loom mow mull opine outpace pelt quip rake ransack rattle raze reap recede recuperate
    repatriate resettle scald scorch scour slay soak stagnate surpass swallow tout tremble unfold upload wrap
    reroute commandeer feign repulse televise motivate sway botch bungle elude
    delete garner pedal fend devolve escalate dial bother tweak wrestle rebuff wrack opt sob downplay
    mishandle incarcerate obstruct breathe pertain divulge brag melt concur cripple predate abate abide
    absolve accede adorn alienate allay allude amplify annul appease appraise ascertain aspire atone
    avenge baffle banish belittle berate broaden captivate cede coax coerce cower curtail dazzle deceive
    decimate deflect defuse delve depress detach deter dethrone dilute disarm discard dissuade distract
    dodge douse enrage ensue entice envision eradicate erode exacerbate exempt extol fabricate facilitate
    fulfil glide gloat grieve heed hoard immerse impair impede implicate infiltrate infringe
    innovate inundate intrude invalidate irritate jeopardise jeopardize kneel lurk manipulate maximise
    maximize misuse mitigate mutilate nurture oblige outlive overrule overwhelm pacify perish persecute
    pinpoint placate preclude prescribe procure prolong proliferate reaffirm rearrange reassess recoup
    rectify refrain refute rejoice retaliate retract reunite safeguard salvage sedate soothe spew stifle
    straddle stray supersede suppress terrify trespass unearth unfurl unify unravel uproot vilify
    vindicate weep whisper wipe yank zoom outshine reassign reignite reinvent repossess outgrow outvote
    boil strand bake distil scoop dredge fry heave winch scrape weld rinse sprinkle unpack stockpile clog wedge
    navigate refine carve sow dislocate recycle relive rewrite spearhead stipulate tarnish tempt waive eject fetch
    intone bellow drawl snarl chuckle theorise theorize surmise reminisce
    cater clamber assail admonish rehearse revamp shred stoke surmount overrun
    overstate understate undercut underwrite misjudge mislead misplace mistreat postulate presuppose
    relapse
    scream mock deride characterise implore bemoan fume mutter mumble sneer scoff growl sigh chant gush enthuse muse
    marvel liken shrug scrawl retort interject chime tease
    abort amputate bankroll circumvent compensate conquer conscript cremate crisscross deface deplete depose desecrate
    disinfect disobey earmark emit encircle enrol enroll equalise equalize exhume fertilise fortify fumigate
    hobble hoist immunise indemnify infuse inoculate interrogate irrigate jettison outlast overcharge
    peddle plunder prod prune quicken rehouse reimburse resuscitate rotate sanitise seclude seep segregate shove
    pare stagger stun char fade roam converge rescind pierce deliberate infest frighten
    jeer taunt heckle holler shriek purport profess
    sidestep sideswipe singe siphon smother splurge stash submerge subtract supplant undercharge underperform unload
    """

  /// Verbs whose base form is a common noun too: read as verbs only where the words around ask for one.
  static let nounLike = """
    abuse act address advance affect aid aim air alarm ambush answer appeal approach arrest assault attack
    attempt audit average award axe back bag balance ban band bank bar batter battle beat benefit bid bill
    blame blast block board bomb book boost boss brake brand break bribe bridge broadcast broker budget
    bully burn call camp campaign captain care cast catch cause caution chair challenge change charge chase
    check cite claim clash climb close coach command comment concern conduct contact contest contract
    contrast control cost count cover crash credit crowd cry curb cure cut dam damage deal debate debit
    debut decline decrease default defeat defect delay demand design dip display dispute ditch divide
    divorce double draw drive drop ease edge end escape estimate exchange excuse exercise exit experience
    export face fail fall favor fear feature feed feud fight figure film finance fine finish fire flood fly
    focus force forecast frame freeze fund gain gather graduate guard guide hack halt handle harm head heat
    help hike hold honor honour hope host house hunt hurt import inch increase influence instruct insult
    interest interview invest issue jail join joke judge jump key kick label lack land launch lead leak
    lease level light limit link list lock look loot mandate march mark match measure mention merge mistake
    move murder name need nickname note number object offer open order pardon park parole pass patrol pause
    pay permit phase phone photograph picture pile pilot pitch place plan plant play plot point poison post
    practise praise premiere present press pressure price probe proceed produce profit project promise
    protest pull purchase pursue push quake quarrel question quote race raid rally rank rape rate record
    refund reject release remark repair reply report reprint request rescue reserve rest result retreat
    return review ride ring riot rise risk row rule run sack sacrifice sail sample sanction schedule score
    scrap screen seal search seat sentence set shake shape share shell shelter shift ship shock shoot show
    sight sign signal sit sleep slide slump smoke sort sound span spark spill split spy staff stage stall
    stand start state station stay stem stick stock stop storm strike struggle study subject supply support
    surface surge surprise surround survey suspect swap sweep swing switch target tax test thank thaw throw
    ticket tie time top torch total touch tour track trade train transfer transport trap travel trigger
    trip triple try upset use value venture veto view visit voice vote wake walk warn waste water wave
    weigh win wire witness work worry wound yield
    trim airlift rout snag nudge slap restart rebuke reprimand censure combat drain dent dive scratch shuffle
    transplant cheat mend
    barricade blend blow bow cap clinch compromise corner cruise discharge discount dispatch doubt draft
    drift drill drink dump empty escort fence file flag flash flow foil fuel grip hand heap hop jolt
    load loan lodge own patch plug pop pose progress pump punch rock roll rush scramble shed shield
    slash slip slow spare spin spot spray stake stamp step stress stretch strip swarm tackle tip toss
    tow trace trail update account amount breach furlough massacre peak poll slaughter trek
    love counter yell lure slice reward torture whip fumble anger dress wish star smell highlight chip
    snap cuff handcuff scare respect plague dream dance panic chat rampage fracture crown echo gross helm
    puzzle intrigue delight disgrace gun
    gut trash thunder roar wail groan moan hiss rant
    pack skip salute sabotage spur overhaul breed squat harvest graze float hatch cordon
    log floor reign sprain cheer gamble ferry brief mask trust speed volunteer scale bump ratchet
    """

  /// Irregular forms: lemma:past:participle.
  static let irregular = """
    be:was/were:been do:did:done have:had:had say:said:said go:went:gone get:got:got/gotten make:made:made
    know:knew:known think:thought:thought take:took:taken see:saw:seen come:came:come find:found:found
    give:gave:given tell:told:told become:became:become show:showed:shown leave:left:left feel:felt:felt
    put:put:put bring:brought:brought begin:began:begun keep:kept:kept hold:held:held write:wrote:written
    stand:stood:stood hear:heard:heard let:let:let mean:meant:meant set:set:set meet:met:met run:ran:run
    pay:paid:paid sit:sat:sat speak:spoke:spoken lie:lay:lain lead:led:led read:read:read grow:grew:grown
    lose:lost:lost fall:fell:fallen send:sent:sent build:built:built understand:understood:understood
    draw:drew:drawn break:broke:broken spend:spent:spent cut:cut:cut rise:rose:risen drive:drove:driven
    buy:bought:bought wear:wore:worn choose:chose:chosen throw:threw:thrown shoot:shot:shot
    catch:caught:caught teach:taught:taught fight:fought:fought win:won:won sell:sold:sold hit:hit:hit
    hurt:hurt:hurt swim:swam:swum ring:rang:rung sink:sank:sunk fly:flew:flown eat:ate:eaten
    steal:stole:stolen strike:struck:struck sweep:swept:swept swear:swore:sworn tear:tore:torn
    bear:bore:borne/born bite:bit:bitten hide:hid:hidden ride:rode:ridden shake:shook:shaken
    wake:woke:woken forget:forgot:forgotten forgive:forgave:forgiven forbid:forbade:forbidden
    freeze:froze:frozen arise:arose:arisen undertake:undertook:undertaken withdraw:withdrew:withdrawn
    overcome:overcame:overcome overtake:overtook:overtaken foresee:foresaw:foreseen bind:bound:bound
    feed:fed:fed flee:fled:fled bleed:bled:bled spread:spread:spread shut:shut:shut cast:cast:cast
    broadcast:broadcast:broadcast forecast:forecast:forecast cost:cost:cost bet:bet:bet split:split:split
    quit:quit:quit upset:upset:upset rid:rid:rid thrust:thrust:thrust burst:burst:burst hang:hung:hung
    stick:stuck:stuck dig:dug:dug swing:swung:swung lend:lent:lent bend:bent:bent sleep:slept:slept
    creep:crept:crept leap:leapt:leapt deal:dealt:dealt learn:learnt:learnt lay:laid:laid light:lit:lit
    seek:sought:sought shine:shone:shone slide:slid:slid strive:strove:striven tread:trod:trodden
    uphold:upheld:upheld rebuild:rebuilt:rebuilt repay:repaid:repaid outbid:outbid:outbid
    undergo:underwent:undergone underlie:underlay:underlain bid:bid:bid spill:spilt:spilt burn:burnt:burnt
    shrink:shrank:shrunk prove:proved:proven plead:pled:pled dwell:dwelt:dwelt swell:swelled:swollen
    wed:wed:wed slay:slew:slain fling:flung:flung beat:beat:beaten spit:spat:spat
    sing:sang:sung drink:drank:drunk spin:spun:spun blow:blew:blown cling:clung:clung
    withhold:withheld:withheld withstand:withstood:withstood overhear:overheard:overheard
    oversee:oversaw:overseen retake:retook:retaken panic:panicked:panicked
    overrun:overran:overrun rewrite:rewrote:rewritten breed:bred:bred
    kneel:knelt:knelt weep:wept:wept mislead:misled:misled undercut:undercut:undercut
    underwrite:underwrote:underwritten outgrow:outgrew:outgrown outshine:outshone:outshone
    """

  /// Verbs that double their last letter: stopped, stopping.
  static let doubling = """
    acquit admit ban bar beg begin bet bid cancel commit compel control cut dig dip drop dub equip forget
    get grab hit incur jog kidnap label let level occur omit patrol permit plan plot prefer put quarrel
    quit ram refer regret repel rid rip rob run scan scrap set ship shut signal sit skid slam split stab
    stem stir stop submit swap swim tap top total transfer transmit trap travel trip upset wed win
    slip strip tip flag cap grip hop nab pop step drag plug rebut outstrip propel dispel expel wrap
    annul brag deter concur extol pedal unravel fulfil sob gun star whip chip snap chat
    trim snag slap prod enrol sidestep clog distil shred skip spur squat overrun gut
    allot bag char dam emit forbid log outbid shrug span spot stun trek undercut
    """
}
