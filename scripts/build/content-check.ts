import { sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentProblems } from '../author-check/problems.ts';
import { readContent, readTags } from '../author-check/read.ts';
import { listed, stopOn } from './stop-build.ts';

/** Stops a build, with file, line and remedy, on what is wrong in content; while serving it only says so. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			// Before Astro reads the content itself, for its own words are not an editor's.
			'astro:config:setup': async ({ command, logger }) => {
				if (command === 'dev') tell(logger);
				else if (command !== 'preview') await stopOn(contentProblems(readContent(), readTags()));
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', (_, path) => {
					if (path.split(sep).join('/').includes('/content/')) tell(logger);
				});
			},
		},
	};
}

function tell(logger: AstroIntegrationLogger) {
	const problems = contentProblems(readContent(), readTags());
	if (problems.length > 0) logger.error(listed(problems));
}
