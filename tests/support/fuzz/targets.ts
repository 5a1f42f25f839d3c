import { addressTargets } from './address-targets.ts';
import { codeTargets } from './code-targets.ts';
import { fileTargets } from './file-targets.ts';
import type { Target } from './fuzz.ts';
import { storedTargets } from './stored-targets.ts';

/** Everything that takes what comes from outside. */
export const targets = [
	...addressTargets,
	...codeTargets,
	...fileTargets,
	...storedTargets,
] as unknown as readonly Target[];
