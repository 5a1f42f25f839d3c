const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** Every character the brand font carries: ASCII and what Indonesian typography and our own signs need beyond it. */
export const characters = `${ascii}“”‘’–—…·×↑↓−é•§©`;
