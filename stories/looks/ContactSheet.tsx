import { channels } from '../../src/model/scheme/channels.ts'
import { type MarkLook, markLooks } from '../../src/theme/markLooks.ts'
import { markSizes } from '../../src/theme/markSizes.ts'
import { type ThemeTokens, themes } from '../../src/theme/tokens.ts'
import { randomLooks } from './blindTest.ts'
import { DirectionMark } from './DirectionMark.tsx'
import { type Direction, directions } from './directions.ts'
import './contactSheet.css'

/** Every direction in every size, theme and status, in greyscale, and in a long list. */
export function ContactSheet() {
  return (
    <main className="contact-sheet">
      {directions.map((direction, index) => (
        <section key={direction.name}>
          <h2 id={`contact-sheet-${index}`}>{direction.name}</h2>
          <p>{direction.verdict}</p>
          <div className="contact-sheet-panels">
            {Object.entries(themes).map(([name, tokens]) => (
              <Panel key={name} name={name} direction={direction} tokens={tokens} />
            ))}
            <Panel name="greyscale" direction={direction} tokens={themes.light} greyscale />
            <List direction={direction} tokens={themes.light} />
          </div>
        </section>
      ))}
    </main>
  )
}

interface PanelProps {
  name: string
  direction: Direction
  tokens: ThemeTokens
  greyscale?: boolean
}

function Panel({ name, direction, tokens, greyscale = false }: PanelProps) {
  const { surface, text } = tokens.color
  return (
    <figure
      className={greyscale ? 'contact-sheet-grey' : undefined}
      style={{ background: surface, color: text }}
    >
      <figcaption>{name}</figcaption>
      {markLooks.map((look) =>
        markSizes.map((size) => (
          <Row
            key={`${look} ${size}`}
            direction={direction}
            tokens={tokens}
            size={size}
            looks={channels.map(() => look)}
          />
        )),
      )}
    </figure>
  )
}

function List({ direction, tokens }: Omit<PanelProps, 'name'>) {
  return (
    <figure className="contact-sheet-list">
      <figcaption>50 apps</figcaption>
      {randomLooks(50).map((looks, index) => (
        <Row key={index} direction={direction} tokens={tokens} size={12} looks={looks} />
      ))}
    </figure>
  )
}

interface RowProps {
  direction: Direction
  tokens: ThemeTokens
  size: number
  looks: readonly MarkLook[]
}

function Row({ direction, tokens, size, looks }: RowProps) {
  return (
    <div className="contact-sheet-row">
      {channels.map(({ id, mark }, index) => {
        const look = looks[index] ?? 'small'
        return (
          <DirectionMark
            key={id}
            outline={direction.outlines[mark]}
            look={look}
            size={size}
            color={look === 'filled' ? tokens.channel[id] : tokens.color.unavailable}
          />
        )
      })}
    </div>
  )
}
