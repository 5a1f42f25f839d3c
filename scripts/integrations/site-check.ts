import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type ContentFile, contentProblems } from '../lib/content-problems.ts';
import { linkProblems } from '../lib/link-problems.ts';

/** Fails the build, with file and remedy, on what the schemas cannot see: citations, anatomy, links to nowhere. */
export function siteCheck(): AstroIntegration {
	let base = '/';
	return {
		name: 'site-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:start': () => {
				const known = {
					sources: idsIn('content/sumber.yaml'),
					terms: idsIn('content/istilah.yaml'),
				};
				failOn(contentProblems(readContent('content/**/*.{mdx,yaml}'), known));
			},
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const files = globSync('**/*', { cwd: root }).map(
					(file) => `/${file.split(sep).join('/')}`,
				);
				const pages = files
					.filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
					.map((file) => ({
						path: file.replace(/index\.html$/, ''),
						html: readFileSync(`${root}${file.slice(1)}`, 'utf8'),
					}));
				failOn(
					linkProblems(pages, new Set(files), base, whereWritten(readContent('content/**/*.mdx'))),
				);
			},
		},
	};
}

function idsIn(path: string): Set<string> {
	const entries = parse(readFileSync(path, 'utf8')) as { id: string }[];
	return new Set(entries.map(({ id }) => id));
}

function readContent(pattern: string): ContentFile[] {
	return globSync(pattern).map((path) => ({
		path: path.split(sep).join('/'),
		text: readFileSync(path, 'utf8'),
	}));
}

/** File and line of the first place in content where a link is written. */
function whereWritten(files: ContentFile[]) {
	return (link: string): string | undefined => {
		for (const { path, text } of files) {
			const line = text.split('\n').findIndex((words) => words.includes(`(${link})`));
			if (line >= 0) return `${path}:${line + 1}`;
		}
		return undefined;
	};
}

function failOn(problems: string[]) {
	if (problems.length > 0) throw new Error(`\n${problems.map((line) => `  ${line}`).join('\n')}\n`);
}
