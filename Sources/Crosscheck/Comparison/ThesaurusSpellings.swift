extension Thesaurus {
  /// British and American spellings.
  static let spellings = """
    colour color
    favour favor favourite favorite
    honour honor
    behaviour behavior
    rumour rumor
    armour armor
    humour humor
    flavour flavor
    vapour vapor
    glamour glamor
    endeavour endeavor
    centre center
    defence defense
    metre meter
    litre liter
    fibre fiber
    calibre caliber
    spectre specter
    manoeuvre maneuver
    grey gray
    plough plow
    tyre tyres tires
    mould mold
    sceptic skeptic sceptical skeptical
    sulphur sulfur
    catalogue catalog
    aluminium aluminum
    counsellor counselor
    organise organize organisation organization organiser organizer
    realise realize
    authorise authorize authorisation authorization
    mobilise mobilize mobilisation mobilization
    legalise legalize legalisation legalization
    modernise modernize modernisation modernization
    stabilise stabilize
    finalise finalize
    emphasise emphasize
    specialise specialize
    prioritise prioritize
    minimise minimize
    maximise maximize
    normalise normalize
    liberalise liberalize
    radicalise radicalize
    terrorise terrorize
    symbolise symbolize
    memorise memorize
    computerise computerize
    analyse analyze
    paralyse paralyze
    ageing aging
    enrol enroll enrolment enrollment
    fulfil fulfill
    skilful skillful
    anaesthetic anesthetic
    paediatric pediatric paediatrician pediatrician
    leukaemia leukemia
    foetus fetus
    orthopaedic orthopedic
    gynaecologist gynecologist
    encyclopaedia encyclopedia
    mediaeval medieval
    moustache mustache
    pyjamas pajamas
    labelled labeled
    modelled modeled
    fuelled fueled
    signalled signaled
    quarrelled quarreled
    marvellous marvelous
    woollen woolen
    """
}
