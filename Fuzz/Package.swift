// swift-tools-version: 6.1
import PackageDescription

/// Fuzz targets of the reader and of the extraction: a package of its own, so that nobody who builds the tool builds
/// them. `Scripts/fuzz` builds and runs them.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "crosscheck", path: "..")],
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(
      name: "FuzzReader",
      dependencies: ["CLibFuzzer", .product(name: "Crosscheck", package: "crosscheck")]
    ),
    .executableTarget(
      name: "FuzzFacts",
      dependencies: ["CLibFuzzer", .product(name: "Crosscheck", package: "crosscheck")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
