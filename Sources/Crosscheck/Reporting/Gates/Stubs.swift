enum SARIFOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum JUnitOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum GitHubOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum GitLabOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum CheckstyleOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum ReviewdogOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum MarkdownOutput { static func render(_ r: CheckResult, options: RenderOptions) -> [UInt8] { [] } }
enum CSVOutput { static func render(_ r: CheckResult) -> [UInt8] { [] } }
