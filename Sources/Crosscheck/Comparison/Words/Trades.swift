/// What people do and are, a row a field: somebody may be two things of a row, and seldom is.
enum Trades {
  /// Whether two words for one person are of one row.
  static func exclude(_ left: String, _ right: String) -> Bool {
    guard let mine = rows[left], let theirs = rows[right] else { return false }
    return !mine.isDisjoint(with: theirs)
  }

  /// By a word, the numbers of its rows.
  private static let rows: [String: Set<Int>] = {
    var rows: [String: Set<Int>] = [:]
    for (number, row) in lists.split(separator: "\n").enumerated() {
      for word in row.split(separator: ",") {
        rows[word.trimmingPrefix { $0 == " " }.description, default: []].insert(number)
      }
    }
    return rows
  }()

  private static let lists = """
    actor, actress, director, producer, screenwriter, playwright, choreographer, dancer, stage designer
    novelist, poet, playwright, biographer, journalist, critic, translator
    painter, sculptor, potter, architect, photographer, engraver
    composer, conductor, pianist, violinist, cellist, singer, drummer, guitarist, organist, soprano, tenor, trumpeter
    goalkeeper, defender, midfielder, striker, winger
    quarterback, linebacker, cornerback, kicker, punter
    batsman, bowler, wicketkeeper, umpire
    doctor, nurse, paramedic, midwife, vet, dentist, matron, porter
    nurse, paramedic, midwife, dentist, surgeon, anaesthetist, pharmacist, radiologist, cardiologist, psychiatrist, physiotherapist, pathologist, matron
    plumber, electrician, carpenter, bricklayer, mechanic, roofer, welder, locksmith, watchmaker, blacksmith, shoemaker, tailor, barber, baker, butcher, fishmonger, grocer, gardener, brewer, farmer, fisherman, miner, docker, postman, milkman, taxi driver, lorry driver, bus driver, accountant, banker, lawyer, teacher, librarian, chef, waiter, policeman, firefighter, soldier, cleaner, publican, shepherd, forester, gamekeeper, beekeeper, hairdresser, hotelier, shopkeeper, surveyor, estate agent, seamstress, caretaker, security guard, dentist, vet, engineer, nurse, priest
    swimmer, runner, sprinter, cyclist, boxer, wrestler, jockey, golfer, rower, skier, footballer, cricketer, gymnast, diver, singer, actor, actress, dancer, painter, novelist, poet, pianist, violinist, chef, comedian, astronaut, tennis player, racing driver, mountaineer
    employee, worker, contractor, freelancer, volunteer
    witness, suspect, victim, bystander, hostage, rescuer
    driver, conductor, passenger, guard, cyclist, pedestrian, motorcyclist
    chairman, chief executive, spokesman, managing director, finance director
    president, general secretary, treasurer
    owner, worker, foreman, manager, apprentice, spokesman, caretaker, night watchman
    headmaster, headteacher, deputy head, teacher, caretaker, bursar
    captain, mate, bosun, cook, steward, deckhand, chief engineer, purser
    vicar, curate, bishop, verger, organist, sexton, churchwarden
    judge, prosecutor, clerk, juror, defendant, witness
    editor, reporter, photographer, columnist, publisher
    professor, student, dean, rector, librarian, lecturer
    coach, captain, goalkeeper, physiotherapist, groundsman, kit man
    brother, nephew, cousin, grandson, uncle, son-in-law, brother-in-law, stepson
    sister, niece, cousin, granddaughter, aunt, daughter-in-law, sister-in-law, stepdaughter
    employee, contractor, freelancer, volunteer
    teacher, pupil
    neighbour, lodger, landlord, tenant, flatmate
    physicist, chemist, biologist, geologist, economist, historian, astronomer, botanist
    """
}
