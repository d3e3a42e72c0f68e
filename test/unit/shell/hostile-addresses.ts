/** Addresses that look like the page's own, or are otherwise not what they seem; none may be navigated to, loaded or opened. */
export const hostileAddresses: readonly string[] = [
  'app://tanjak.evil/', 'app://tanjak@evil.example/', 'app://evil@tanjak/', 'app://tanjak:80/', 'app://tanjak./', 'app://TANJAK.evil/', 'app:tanjak', 'app:///tanjak/',
  'apps://tanjak/', 'app-evil://tanjak/', 'http://tanjak/', 'https://tanjak/', 'file:///C:/Windows/win.ini', 'file://server/share/x.hta', '\\\\server\\share\\x.hta',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:msgbox', 'about:blank', 'chrome://settings', 'devtools://devtools/bundled/inspector.html',
  'ms-msdt:/id PCWDiagnostic', 'search-ms:query=x&crumb=location:\\\\evil\\x', 'ms-officecmd:{}', 'ldap://evil.example', 'smb://evil.example/x', 'mailto:x@evil.example', 'tel:112',
  'ftp://evil.example/', 'ws://evil.example/', 'wss://evil.example/', 'http://127.0.0.1:8080/', 'view-source:app://tanjak/', 'not an address', '', ' app://tanjak.evil/',
]
