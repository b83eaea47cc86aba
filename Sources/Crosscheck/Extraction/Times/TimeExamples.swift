extension CalendarDates { static let examples: [Example] = [] }
extension NumericDates { static let examples: [Example] = [] }
extension Weekdays { static let examples: [Example] = [] }
extension RelativeDates { static let examples: [Example] = [] }
extension OffsetDates { static let examples: [Example] = [] }
extension YearSections { static let examples: [Example] = [] }
extension PeriodParts { static let examples: [Example] = [] }
extension Years { static let examples: [Example] = [] }
extension Holidays { static let examples: [Example] = [] }
extension DateSpans { static let examples: [Example] = [] }
extension VagueTimes { static let examples: [Example] = [] }
extension DayTimes { static let examples: [Example] = [] }
extension Durations { static let examples: [Example] = []; static let adjacentExamples: [Example] = [] }
extension RecurringTimes { static let examples: [Example] = []; static let rateExamples: [Example] = [] }
