/** What the pages of packages are built with: see astro.config.mjs. Plain JavaScript, so that npm test can read it on Node 20. */
export const packageBuild = { PAKET: 'scorm', SITE: '', BASE: '/__paket__/' };
