/** Pixels of a link preview, as the large networks ask for. */
export const cardSize = { width: 1200, height: 630 }
