/// <reference types="vite/types/importMeta.d.ts" />

/** The version in package.json. The build puts it in. */
declare const __KIT_VERSION__: string

/** The file of the kit, from the classic script. */
declare const __KIT_FILE__: string

/** The file that gives the elements the texts of the page, from the classic script. */
declare const __PAGE_FILE__: string
