// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "crosscheck",
  products: [
    .executable(name: "crosscheck", targets: ["CrosscheckCommand"]),
    .library(name: "Crosscheck", targets: ["Crosscheck"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Crosscheck",
      dependencies: ["CLibXML2", "CZlib", .product(name: "Yams", package: "Yams")]
    ),
    .executableTarget(
      name: "CrosscheckCommand",
      dependencies: [
        "Crosscheck",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "CrosscheckTests", dependencies: ["Crosscheck", "CZlib"]),
  ],
  swiftLanguageModes: [.v6]
)
