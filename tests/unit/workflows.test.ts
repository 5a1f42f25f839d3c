import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, string>;
}
interface Workflow {
	permissions: object;
	jobs: Record<string, { steps: Step[] }>;
}

describe('the workflow for GitHub Pages', () => {
	const text = readFileSync('.github/workflows/pages.yml', 'utf8');
	const { permissions, jobs } = parse(text) as Workflow;
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test('builds for the address of the site, and publishes what was built', () => {
		const build = steps.find(({ run }) => run === 'npm run build');
		expect(build?.env).toMatchObject({
			SITE: '${{ steps.pages.outputs.origin }}',
			BASE: '${{ steps.pages.outputs.base_path }}/',
		});
		const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
		expect(upload?.with).toEqual({ path: 'dist' });
		expect(steps.at(-1)?.uses).toMatch(/^actions\/deploy-pages@/);
	});

	test('may nothing that a job does not ask for', () => {
		expect(permissions).toEqual({});
	});
});

test('every action is named by its commit, beside it the version that was', () => {
	const lines = globSync('.github/workflows/*.yml').flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => /\buses:/.test(line)),
	);
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

describe('the workflow for GitLab Pages', () => {
	const { pages } = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as {
		pages: { script: string[]; artifacts: { paths: string[] } };
	};
	/** What the lines before the build make of the address that GitLab names. */
	const placeOf = (env: Record<string, string>) =>
		execFileSync('sh', ['-c', [...pages.script.slice(0, 2), 'echo "$SITE $BASE"'].join('\n')], {
			encoding: 'utf8',
			env: { PATH: process.env['PATH'] ?? '', ...env },
		}).trim();

	test.each([
		[
			{ CI_PAGES_URL: 'https://bkpsdm.gitlab.io/berakhlak' },
			'https://bkpsdm.gitlab.io /berakhlak/',
		],
		[{ CI_PAGES_URL: 'https://bkpsdm.gitlab.io' }, 'https://bkpsdm.gitlab.io /'],
		[
			{ CI_PAGES_URL: 'https://bkpsdm.gitlab.io/x', SITE: 'https://contoh.go.id', BASE: '/' },
			'https://contoh.go.id /',
		],
	])('takes from %j where the site will stand', (env, place) => {
		expect(placeOf(env)).toBe(place);
	});

	test('publishes the folder that was built, with what was packed', () => {
		expect(pages.script.slice(2)).toEqual([
			'npm ci',
			'npm run build',
			'npm run compress',
			'rm -rf public',
			'mv dist public',
		]);
		expect(pages.artifacts.paths).toEqual(['public']);
	});
});
