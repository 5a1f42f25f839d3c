import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The ids of all topics in the order in which they are to be read. */
export const topicIds = globSync('content/topik/*.mdx')
	.map((path) => ({
		id: basename(path, '.mdx'),
		order: Number(/^order: (\d+)$/m.exec(readFileSync(path, 'utf8'))?.[1]),
	}))
	.sort((a, b) => a.order - b.order)
	.map(({ id }) => id);
