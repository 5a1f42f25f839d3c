import { mdxComponents } from './mdx.ts';
import Role from './pride/Role.astro';
import Roles from './pride/Roles.astro';
import Rights from './pride/Rights.astro';
import Steps from './pride/Steps.astro';

/**
 * What the page about the motto may use: all that stands in mdxComponents, and more. Kept apart, so that other pages do
 * not carry the styles of what only this one uses.
 */
export const prideComponents = {
	...mdxComponents,
	HakWarga: Rights,
	Peran: Role,
	PilihPeran: Roles,
	TigaLangkah: Steps,
};
