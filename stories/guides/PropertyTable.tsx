import { enShared } from '../../src/messages/locales/en/shared.ts'
import { channels } from '../../src/model/scheme/channels.ts'
import { type ColorRole, colorRoles } from '../../src/theme/colorRoles.ts'
import { themeNames, themes } from '../../src/theme/tokens.ts'
import './propertyTable.css'

const colorUses: Readonly<Record<ColorRole, string>> = {
  text: 'text',
  muted: 'text that weighs less',
  surface: 'behind dialogs and fields; text on buttons and in tooltips',
  border: 'lines round things and between them',
  accent: 'links, buttons, what is going on',
  focus: 'the ring of what has the focus',
  unavailable: 'marks of channels this reader cannot use',
  danger: 'what went wrong',
}

/** Every property a host may set, what it is for, and what it is without a host. */
export function PropertyTable() {
  return (
    <table className="properties">
      <thead>
        <tr>
          <th>property</th>
          <th>is for</th>
          {themeNames.map((theme) => (
            <th key={theme}>{theme}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colorRoles.map((role) => (
          <tr key={role}>
            <Name>{`color-${role}`}</Name>
            <td>{colorUses[role]}</td>
            {themeNames.map((theme) => (
              <ColorCell key={theme}>{themes[theme].color[role]}</ColorCell>
            ))}
          </tr>
        ))}
        {channels.map(({ id }) => (
          <tr key={id}>
            <Name>{`channel-${id}`}</Name>
            <td>the mark of {enShared.channels[id].title}</td>
            {themeNames.map((theme) => (
              <ColorCell key={theme}>{themes[theme].channel[id]}</ColorCell>
            ))}
          </tr>
        ))}
        <tr>
          <Name>font</Name>
          <td>the font of all text</td>
          <td colSpan={themeNames.length}>that of the page</td>
        </tr>
        <tr>
          <Name>radius</Name>
          <td>the corners of boxes</td>
          <td colSpan={themeNames.length}>8px</td>
        </tr>
        <tr>
          <Name>mark-size</Name>
          <td>the side of a mark, where a legend has no size of its own</td>
          <td colSpan={themeNames.length}>12px</td>
        </tr>
      </tbody>
    </table>
  )
}

function Name({ children }: { children: string }) {
  return (
    <td>
      <code>--slk-{children}</code>
    </td>
  )
}

function ColorCell({ children }: { children: string }) {
  return (
    <td>
      <span className="swatch" style={{ background: children }} />
      {children}
    </td>
  )
}
