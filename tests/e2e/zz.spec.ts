import { expect, test } from '@playwright/test';
for (let n = 0; n < 30; n++) test(`t${n}`, async ({ page }) => { await page.goto('/tentang/'); await expect(page.getByRole('heading', { level: 1 })).toBeVisible(); });
