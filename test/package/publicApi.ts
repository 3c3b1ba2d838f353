import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { project } from './pack.ts'

/** The entries that have types of their own. A catalogue is `Messages`, an entry for a script has none. */
export const entries = {
  index: 'index.d.ts',
  model: 'model/index.d.ts',
  clearos: 'model/clearos/index.d.ts',
  embed: 'embed/index.d.ts',
} as const

/** All that can be imported from an entry of the built kit, as text. What it says is what is public. */
export function reportApi(name: keyof typeof entries, reportFolder: string) {
  const entry = join(project, 'dist/types', entries[name])
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
  }
  const silent = { default: { logLevel: ExtractorLogLevel.None } }
  return Extractor.invoke(
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: project,
        mainEntryPointFilePath: entry,
        compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
        apiReport: {
          enabled: true,
          reportFileName: `${name}.api.md`,
          reportFolder,
          reportTempFolder: reportFolder,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(project, 'package.json'),
    }),
    {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== ExtractorLogLevel.Error
      },
    },
  )
}
