import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const references = fileURLToPath(new URL('references', import.meta.url))

/** The browser writes pictures fast and large: the accepted ones are committed at a quarter of it. */
export function setup() {
  const started = Date.now()
  return async () => {
    for (const name of readdirSync(references)) {
      const file = `${references}/${name}`
      if (statSync(file).mtimeMs < started) continue
      const picture = await readFile(file)
      await writeFile(
        file,
        await sharp(picture).png({ compressionLevel: 9, effort: 10 }).toBuffer(),
      )
    }
  }
}
