// swift-tools-version: 6.1
import PackageDescription

/// Fuzz targets of the reader and of the extraction: a package of its own, so that nobody who builds the tool builds
/// them. `Scripts/fuzz` builds and runs them.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "crosscheck", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzReader",
      dependencies: [.product(name: "Crosscheck", package: "crosscheck")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    ),
    .executableTarget(
      name: "FuzzFacts",
      dependencies: [.product(name: "Crosscheck", package: "crosscheck")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    ),
  ],
  swiftLanguageModes: [.v6]
)
