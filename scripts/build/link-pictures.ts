import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type TileText, pictureDrawer } from './link-picture.ts';
import { readHead } from './page-head.ts';

/** How many are drawn at once: as many as Node has threads for it. */
const hands = 4;

/** Draws for each built page the picture that its head names, so that a page can never go without. */
export function linkPictures(): AstroIntegration {
	let base = '/';
	let site: string | undefined;
	return {
		name: 'link-pictures',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				site = config.site;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const draw = pictureDrawer(
					parse(readFileSync('content/nilai-dasar.yaml', 'utf8')) as TileText[],
				);
				const heads = globSync('**/*.html', { cwd: root })
					.map((file) => readHead(readFileSync(root + file, 'utf8')))
					.filter((head) => head !== undefined);
				const queue = [...heads];
				const work = async () => {
					for (let head = queue.shift(); head; head = queue.shift()) {
						const { picture, title, siteName, section, publisher, value } = head;
						const home = title === siteName;
						const foot = home
							? (publisher ?? siteName)
							: [section, siteName].filter(Boolean).join(' · ');
						const file = root + picture.slice(base.length);
						mkdirSync(dirname(file), { recursive: true });
						writeFileSync(file, await draw({ title, foot, value }));
					}
				};
				await Promise.all(Array.from({ length: hands }, work));
				logger.info(`${heads.length} pictures drawn`);
				if (site === undefined)
					logger.warn(
						'SITE is not set: no sitemap, no feed, and previews of links may lack their pictures. See README, "Putting it online".',
					);
			},
		},
	};
}
