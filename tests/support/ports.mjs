/** Where the two builds under test are served. Two checkouts can be tested at once, each with its own TEST_PORT. */
export const rootPort = Number(process.env['TEST_PORT'] ?? 4501);
export const basedPort = rootPort + 1;
