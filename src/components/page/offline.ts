// Has the site kept on the device, with its words. A browser that refuses goes on without it; /data-saya/ says why.
import { newVersionCopy } from '../../copy/offline.ts';
import { keepOffline } from '../../islands/offline/keep-offline.ts';
import { withBase } from '../../site/url.ts';

keepOffline(withBase('/'), newVersionCopy).catch(() => undefined);
