/// Given names common enough to mark a person, from many languages; spelling variants are names of their own.
extension Lexicon {
  static let givenNames: [Entry] = words(
    """
    aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander
    alexandra alexei alfred ali alice alison allan allen amanda amir amy ana andrea andreas andrei andrew andy angela
    anita ann anna anne annie anthony antoine anton antonio antony arnold arthur ashley barack barbara barry beatrice
    ben benjamin bernard beth betty bill billy bob bobby boris brad bradley brandon brenda brian bruce bruno bryan
    bryant carl carla carlos carol caroline catherine cathy cecilia chad charles charlie charlotte chen chloe chris
    christian christina christine christopher claire clara claude claudia colin connor craig cynthia dale dan daniel
    daniela danny darren dave david dean deborah denis dennis derek diana diane diego dmitri dominic don donald donna
    dorothy doug douglas duncan dylan earl ed eddie edgar edith edward edwin eileen elaine eleanor elena elizabeth ella
    ellen emily emma emmanuel eric erica erik ernest esther ethan eugene eva evelyn fatima felix fernando fiona frances
    francesco francis francisco francois frank fred frederick gabriel gareth gary gavin gene geoffrey george gerald
    gerard gerry giovanni glen glenn gloria gordon graham grant greg gregory guy hannah hans harold harriet harry hassan
    heather hector heidi helen helena henri henry herbert holly howard hugh hugo hussein ian ibrahim igor ilene imran
    ines ingrid irene iris isaac isabel ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice
    jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe
    joel johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan judith judy julia
    julian julie julien justin karen karim karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin khalid
    kim klaus kristian kristin kyle larry lars laura lauren laurence lawrence lee leo leon leonard leslie lewis li
    liam lillian linda lindsay lisa lloyd lois lorraine louis louise lucas lucia lucy luis luke lynn madeline maggie
    malcolm manuel marc marco marcus margaret maria marian marie marilyn mario marion marjorie mark marta martha martin
    marvin mary matt matthew maureen maurice max megan mehdi melanie melissa michael michel michelle miguel mike mikhail
    milan mohamed mohammad mohammed molly monica muhammad nadia nancy naomi natalie natasha nathan neil nelson nicholas
    nick nicola nicolas nicole nigel nikolai nina noah noel nora norman oliver olivia omar oscar oskar otto owen pablo
    pamela patricia patrick paul paula pavel pedro peggy penny pete peter petra phil philip philippe phillip pierre piers
    pieter priya rachel rafael ralph ramon randy raul ravi ray raymond rebecca reginald rena rene ricardo richard rick
    rob robert roberto robin rodney roger roland ron ronald rosa rose rosemary ross roy russell ruth ryan sally salman
    sam samantha samuel sandra sara sarah scott sean sebastian sergei seth shane shannon sharon sheila shirley silvia
    simon sofia sonia sophia sophie stanley stefan stella stephanie stephen steve steven stewart stuart sue susan suzanne
    sven sylvia tania tanya ted terence teresa terry thelma theodore theresa thomas tim timothy tina todd tom tommy tony
    tracy trevor ursula valerie vanessa vernon veronica vera victor victoria vincent virginia vivian vladimir walter
    warren wayne wendy werner wilhelm will william willie xavier yasmin yusuf yvonne zachary
    """,
    .givenName
  )
}

extension Lexicon {
  /// Whether a word in lower case is a given name that the table knows.
  func isGivenName(_ word: String) -> Bool { classes(of: lexeme(of: word)).contains(.givenName) }
}
