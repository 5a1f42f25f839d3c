import { basedPort, rootPort } from './ports.mjs';

/** Where the two builds under test are served, each with its base. */
export const homes = [
	`http://localhost:${rootPort}/`,
	`http://localhost:${basedPort}/berakhlak/`,
] as const;
