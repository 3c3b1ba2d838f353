import { AppList, type ListProps } from '../AppList.tsx'

/** What a developer writes without any kit. */
export function List({ apps }: ListProps) {
  return (
    <AppList
      apps={apps}
      support={(app) =>
        app.labels.map((label) => (
          <button key={label} type="button" className="mark" title={label} aria-label={label} />
        ))
      }
    />
  )
}
