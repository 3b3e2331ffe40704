import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** One whole page, doctype included. */
export const renderDocument = (page: VNode): string => '<!DOCTYPE html>' + renderFragment(page)

/** A piece of a page: for tests, and for parts kept ready-made. */
export const renderFragment = (piece: VNode): string => renderToString(piece).replace(/<\/?raw-html>/g, '')
