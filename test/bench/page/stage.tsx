import { type ComponentType, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { ListProps } from './AppList.tsx'
import type { App } from './apps.ts'

interface Scene {
  readonly apps: readonly App[]
  /** A change of the parent that concerns no app. */
  readonly turn: number
}

interface PageProps extends ListProps {
  List: ComponentType<ListProps>
  onCommit: (change: (scene: Scene) => void) => void
}

/** The parent of a list, which changes. */
export function Page({ List, apps, onCommit }: PageProps) {
  const [scene, setScene] = useState<Scene>({ apps, turn: 0 })
  useLayoutEffect(() => onCommit(setScene), [onCommit])
  return (
    <div data-turn={scene.turn}>
      <List apps={scene.apps} />
    </div>
  )
}

/** Where one list at a time is mounted. */
interface Stage {
  mount(apps: readonly App[]): void
  change(scene: Scene): void
  unmount(): void
  /** Shows the markup of a server. */
  prepare(html: string): void
  /** Resolves when that markup has come alive. */
  hydrate(apps: readonly App[]): Promise<void>
}

export function createStage(List: ComponentType<ListProps>): Stage {
  const container = document.createElement('main')
  document.body.append(container)
  let root: Root | undefined
  let setScene: ((scene: Scene) => void) | undefined
  const keepChange = (change: (scene: Scene) => void) => {
    setScene = change
  }
  return {
    mount(apps) {
      const created = createRoot(container)
      root = created
      flushSync(() => created.render(<Page List={List} apps={apps} onCommit={keepChange} />))
    },
    change: (scene) => flushSync(() => setScene?.(scene)),
    unmount() {
      flushSync(() => root?.unmount())
      container.replaceChildren()
    },
    prepare(html) {
      container.innerHTML = html
    },
    async hydrate(apps) {
      await new Promise<void>((resolve, reject) => {
        root = hydrateRoot(container, <Page List={List} apps={apps} onCommit={() => resolve()} />, {
          onRecoverableError: reject,
        })
      })
    },
  }
}
