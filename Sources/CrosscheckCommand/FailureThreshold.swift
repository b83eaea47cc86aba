import ArgumentParser
import Crosscheck

extension FailureThreshold: ExpressibleByArgument {}
