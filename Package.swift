// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "review-cli",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "ReviewKit", targets: ["ReviewKit"]),
    .executable(name: "review-cli", targets: ["review-cli"]),
  ],
  targets: [
    .target(name: "ReviewKit", swiftSettings: settings),
    .executableTarget(name: "review-cli", dependencies: ["ReviewKit"], swiftSettings: settings),
    .executableTarget(
      name: "review-benchmark",
      dependencies: ["ReviewKit"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReviewKitTests",
      dependencies: ["ReviewKit", "review-cli"],
      resources: [.copy("Fixtures")],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
