/**
 * The code of the single file stands in it compressed, which makes the file two fifths of the size: it is opened from
 * shares and over slow lines. The page’s policy names the hash of the code, so that the browser runs it only as it was built.
 */
import { deflateRawSync } from 'node:zlib'

const holder = 'packed'

/** What the page runs first: it unpacks the code and hands it to the browser. */
export const unpacker = `
const packed = document.getElementById('${holder}').content.textContent
const bytes = Uint8Array.from(atob(packed), (symbol) => symbol.charCodeAt(0))
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
const script = document.createElement('script')
script.type = 'module'
script.textContent = await new Response(unpacked).text()
document.head.append(script)
`

/** The element that holds the code, of which no browser makes anything until it is unpacked. */
export function packScript(script: string): string {
  return `<template id="${holder}">${deflateRawSync(script, { level: 9 }).toString('base64')}</template>`
}
