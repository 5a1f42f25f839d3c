import config from '/work/wt-tests/tests/playwright.config.ts';
const pw = 'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,AutoDeElevate,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled';
const args = [...(config.use?.launchOptions?.args ?? [])];
if (process.env['XF']) args.push(`--disable-features=${pw},${process.env['XF']}`);
if (process.env['XA']) args.push(...process.env['XA'].split(' '));
export default { ...config, testDir: '/work/wt-tests/tests/e2e', outputDir: '/tmp/zzout', reporter: [['line']], webServer: { ...config.webServer, cwd: '/work/wt-tests' }, use: { ...config.use, launchOptions: { ...config.use?.launchOptions, args } } };
