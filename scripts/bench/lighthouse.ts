import { chromium } from '@playwright/test';
import type { BuiltSite } from '../../tests/support/read-site.ts';
import { browserFlags, ensureBrowser } from '../lib/browser.mjs';
import { importFetched } from './fetched-package.ts';
import { serveCompressed } from './site-server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse reports, as far as it is read here. https://github.com/GoogleChrome/lighthouse/blob/main/types/lhr/lhr.d.ts */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
	runtimeError?: { message: string };
}

interface Lighthouse {
	default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
}

/** How the table is to be read. */
export const lighthouseNote =
	'Lighthouse as a phone (its own slow 4G and 4x slower processor, simulated), one page of each template. Bar: 100 in each. The server here compresses as a host does and sends the headers of `_headers`, over HTTP/1.1.';

/** Rows of a table: the scores of pages, 0 to 100, and what kept a score below 100. */
export async function measureLighthouse(
	site: BuiltSite,
	paths: readonly string[],
): Promise<object[]> {
	const { default: lighthouse } = await importFetched<Lighthouse>(
		'lighthouse',
		'13.5.0',
		'core/index.js',
	);
	const server = await serveCompressed(site);
	const port = 4504;
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [...browserFlags, `--remote-debugging-port=${port}`],
	});
	const rows = [];
	for (const path of paths) {
		const run = await lighthouse(server.home + path, {
			port,
			logLevel: 'silent',
			onlyCategories: categories,
		});
		if (!run || run.lhr.runtimeError)
			throw new Error(`${path}: ${run?.lhr.runtimeError?.message ?? 'no report'}`);
		rows.push({ page: path, ...scoresOf(run.lhr), 'below 100': reasonsIn(run.lhr).join('; ') });
	}
	await browser.close();
	server.stop();
	return rows;
}

const scoresOf = (report: Report) =>
	Object.fromEntries(
		categories.map((id) => [id, Math.round((report.categories[id]?.score ?? NaN) * 100)]),
	);

/** The audits that cost a score below 100 something. */
function reasonsIn(report: Report): string[] {
	return categories.flatMap((id) => {
		const { score, auditRefs = [] } = report.categories[id] ?? {};
		if (score === 1) return [];
		return auditRefs.flatMap(({ id: audit, weight }) => {
			const { score: part = null, title = '', displayValue = '' } = report.audits[audit] ?? {};
			return weight > 0 && part !== null && part < 1 ? [`${title} ${displayValue}`.trim()] : [];
		});
	});
}
