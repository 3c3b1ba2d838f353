/** A list as a grid. An empty marker, not none: Safari takes a list without markers for no list. */
export const listRule = { display: 'grid', margin: 0, padding: 0, listStyleType: '""' } as const
