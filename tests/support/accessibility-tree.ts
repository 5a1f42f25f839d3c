/** A line of an accessibility tree as `toMatchAriaSnapshot` reads it, whatever signs stand in the name. */
export const line = (role: string, name: string, state = '') =>
	`- '${`${role} ${JSON.stringify(name)}${state && ` [${state}]`}`.replaceAll("'", "''")}'`;

/** A line of something that has words but no name of its own. */
export const words = (role: 'text' | 'listitem' | 'status' | 'paragraph', text: string) =>
	`- ${role}: '${text.replaceAll("'", "''")}'`;

/** A line and all that is below it, in this order. */
export const holding = (parent: string, lines: readonly string[]) =>
	[`${parent}:`, ...['- /children: equal', ...lines].map(indented)].join('\n');

/** A line and some of what is below it, in this order. */
export const having = (parent: string, lines: readonly string[]) =>
	[`${parent}:`, ...lines.map(indented)].join('\n');

const indented = (lines: string) => lines.replace(/^/gm, '  ');
