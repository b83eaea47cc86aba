/// Given names common enough to mark a person, from many languages; spelling variants are names of their own.
extension Lexicon {
  /// Whose names they are tells whom `he` and `she` mean: 0 men's, 1 women's, 2 either's.
  static let givenNames: [Entry] = words(
    [
      """
      aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alain alan albert alberto alejandro
      alessandro alexander alexei alexis alfred ali allan allen alvin amir andreas andrei andrew andy
      anthony antoine anton antonio antony archie arnold arthur arturo asif augusto barack barry ben
      benjamin bernard bernardo bertrand bill billy bob bobby boris brad bradley brandon brian bruce bruno
      bryan bryant bryce byron carl carlos cedric cesar chad charles charlie christian christopher clarence
      claude clayton clifford clint clive colin colm connor conor costas craig curtis cyril dan daniel danny
      darrell darren dave david dean denis dennis derek diego dirk dmitri dominic don donald doug douglas
      duncan dwight dylan eamon earl ed eddie edgar edward edwin emil emilio emmanuel enrique eric erik
      ernest erwin ethan eugene evan felix fernando floyd francesco francis francisco francois frank franz
      fred frederic frederick fritz gabriel gareth garry gary gavin gene geoffrey george gerald gerard gerry
      gianni giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory gustav guy hans harold
      harry harvey hassan hector henri henrik henry herbert horst howard hugh hugo hussein ian ibrahim igor
      imran isaac ismail ivan jack jackie jacob jacques jake james jared jason javier jay jeff jeffrey
      jeremiah jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel joey johan johannes john johnny
      jon jonas jonathan jorg jorge jose josef joseph josh joshua juan julian julien julio jurgen justin
      karim karl keith ken kenneth kenny kevin khalid kirk klaus kristian kurt kyle larry lars laurence
      lawrence leo leon leonard leroy lewis liam lloyd louis luca lucas luigi luis luke malcolm manuel marc
      marco marcus mario mark martin marvin matt matthew maurice mauricio max maxim mehdi micah michael
      michel miguel mike mikhail milan mitch mohamed mohammad mohammed morris muhammad nasser nathan neil
      nelson nicholas nick nicolas nigel nikolai nikos noah norman olaf oliver omar oscar oskar otto owen
      pablo pascal patrick paul pavel pedro pete peter phil philip philippe phillip pierre piers pieter
      piotr quentin rafael ralf ralph ramon randy raul ravi ray raymond reginald ricardo richard rick ricky
      rob robert roberto rodney roger roland rolf ron ronald ronnie ross roy rudy rupert russell ryan salman
      salvatore samuel saul scott sean sebastian sergei sergio seth shane sharon sidney silvio simon stanley
      stefan stephen steve steven stewart stuart sven tariq ted terence theodore thomas tim timothy tobias
      toby todd tom tomas tommy tony trent trevor tyler ulrich umberto valentin vaughn vernon victor viktor
      vincent vito vladimir walter warren wayne werner wesley wilhelm will william willie wolfgang xavier
      yuri yusuf zachary zoltan
      """: 0,
      """
      abigail adriana agnes aisha alexandra alice alicia alison amanda amy ana angela angelina anita ann
      anna anne annie barbara beatrice bernadette beth betty brenda bridget camille carla carmen caroline
      catherine cathy cecilia celia charlotte chloe christina christine claire clara claudia colette
      condoleezza cynthia daniela deborah deirdre diana diane donna dorothy ebony edith eileen elaine
      eleanor elena elizabeth ella ellen elsa emily emma erica erin esther eva evelyn fatima felicia fiona
      frances francine gail gillian gina gloria greta gwen hannah harriet heather heidi helen helena hillary
      holly ilene imogen ines ingeborg ingrid irene irina iris isabel isabella jacqueline jane janet janice
      jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia
      julie karen karin kate katherine kathleen kathy katie kirsten kristin larissa laura lauren leila lena
      lillian linda lisa lois lorraine louise lucia lucy ludmila luisa lynn madeline magdalena maggie
      margaret maria marianne marie marilyn marina marjorie marta martha mary maureen megan melanie melissa
      michelle miriam molly mona monica muriel nadia nadine nancy naomi natalia natalie natasha nell nicola
      nicole nina nora norma olga olivia pamela patricia paula pauline peggy penny petra phyllis priya
      rachel ramona rebecca rena roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally
      samantha sandra sara sarah sheila shirley silvia sinead siobhan sofia sonia sophia sophie stella
      stephanie sue susan suzanne svetlana sylvia tania tanya tatiana teresa thelma theresa tina tracey
      ulrike ursula valerie vanessa vera veronica victoria virginia wendy yasmin yolanda yvonne zoe
      """: 1,
      """
      alex andrea ashley carol chen chris dale dominique jamie jan jean jordan kelly kim lee leslie li
      lindsay marian marion morgan noel rene robin sam shannon terry tracy vivian
      """: 2,
    ],
    .givenName
  )
}

extension Lexicon {
  /// Whether a word in lower case is in one of the tables.
  func isKnown(_ word: String) -> Bool { lexeme(of: word) >= 0 }

  /// Whether a word in lower case is a given name that the table knows.
  func isGivenName(_ word: String) -> Bool { classes(of: lexeme(of: word)).contains(.givenName) }

  /// The lexeme of a word in lower case, or -1.
  func lexeme(of word: String) -> Int32 {
    word.utf8.count <= PackedWord.capacity ? lexeme(of: PackedWord(word)) : -1
  }
}
