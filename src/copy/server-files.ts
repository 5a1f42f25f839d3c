/** What the files for web servers say of themselves to whoever looks after a server. */
export const serverFilesCopy = {
	apache: `Pengaturan Apache untuk Cermin BerAKHLAK. Berkas ini ditulis saat situs dibangun, sehingga tidak perlu disunting.
Apache membacanya bila folder ini boleh memakai .htaccess (AllowOverride FileInfo).`,
	nginx: {
		head: `Pengaturan nginx untuk Cermin BerAKHLAK. Sertakan di dalam blok server { … } yang root-nya sudah ditentukan:
    include /etc/nginx/cermin-berakhlak.conf;
Periksa dengan "nginx -t", lalu muat ulang dengan "systemctl reload nginx".`,
		brotli:
			'Hapus tanda # di baris berikut bila modul brotli terpasang (Debian dan Ubuntu: libnginx-mod-http-brotli-static).',
	},
};
