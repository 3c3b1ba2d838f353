/// <reference types="vite/types/importMeta.d.ts" />

/** The version in package.json, put in by the build. */
declare const __KIT_VERSION__: string

/** Where the kit lies, from the classic script. */
declare const __KIT_FILE__: string

/** Where that lies which reads the texts of the page. */
declare const __TEXTS_FILE__: string

/** What `configureSupportKit` is called in that file. */
declare const __CONFIGURE__: string
