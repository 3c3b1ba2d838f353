/** What a reader does in a tab, whatever engine shows it and whatever protocol drives it. */
export interface Tab {
  open(address: string): Promise<void>
  /** What an expression gives in the page, as JSON would carry it. */
  read(expression: string): Promise<unknown>
  hover(point: Point): Promise<void>
  press(point: Point): Promise<void>
  key(name: Key): Promise<void>
  type(text: string): Promise<void>
  close(): Promise<void>
}

export interface Point {
  readonly x: number
  readonly y: number
}

const keys = ['Tab', 'Enter', 'Escape'] as const
export type Key = (typeof keys)[number]

/** One of the three, as this machine has it. */
export interface Engine {
  readonly name: EngineName
  /** Where it lies, for the report. */
  readonly path: string
  start(): Promise<Tab>
}

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const
export type EngineName = (typeof engineNames)[number]
