import { describe, expect, test } from 'vitest'
import { chooseDataFolder } from '../../../electron/doors/choose-data-folder.ts'
import { browserCommand } from '../../../electron/doors/serving/open-browser.ts'
import { hasScreen } from '../../../electron/start/has-screen.ts'
import { askedDataFolder } from '../../../electron/shell/start-words.ts'

const linux = { platform: 'linux', env: {}, home: '/home/sari', cwd: '/work' } as const

describe('the data folder', () => {
  test.each([
    ['the flag', '/data/flag', { ...linux, env: { TANJAK_DATA: '/data/env' } }, '/data/flag'],
    ['a flag relative to where one stands', 'kantor', linux, '/work/kantor'],
    ['the environment', undefined, { ...linux, env: { TANJAK_DATA: '/data/env' } }, '/data/env'],
    ['an empty environment counting as none', undefined, { ...linux, env: { TANJAK_DATA: '' } }, '/home/sari/.local/share/tanjak'],
    ['the XDG place', undefined, { ...linux, env: { XDG_DATA_HOME: '/srv/data' } }, '/srv/data/tanjak'],
    ['a relative XDG place counting as none', undefined, { ...linux, env: { XDG_DATA_HOME: 'data' } }, '/home/sari/.local/share/tanjak'],
    ['the local place of Windows', undefined, { ...linux, platform: 'win32', env: { LOCALAPPDATA: '/C/Users/sari/AppData/Local', APPDATA: '/C/roaming' } }, '/C/Users/sari/AppData/Local/Tanjak'],
    ['the local place of Windows without its variable', undefined, { ...linux, platform: 'win32', home: '/C/Users/sari' }, '/C/Users/sari/AppData/Local/Tanjak'],
  ] as const)('is %s', (_what, asked, surroundings, folder) => {
    expect(chooseDataFolder(asked, surroundings)).toBe(folder)
  })

  test('is read from the words that the desktop app was started with', () => {
    expect([askedDataFolder(['electron', 'main.js', '--data=D:\\Data Tanjak']), askedDataFolder(['Tanjak.exe', '--other'])]).toEqual(['D:\\Data Tanjak', undefined])
  })
})

describe('the screen', () => {
  test.each([['linux', {}, false], ['linux', { DISPLAY: ':0' }, true], ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true], ['win32', {}, true]] as const)('%s %j: %s', (platform, env, there) => {
    expect([hasScreen(platform, env), browserCommand('http://127.0.0.1:1/', platform, env) !== undefined]).toEqual([there, there])
  })

  test('the address goes to the browser as one word, past every shell', () => {
    const address = 'http://127.0.0.1:1/?token=a&b^c'
    expect([browserCommand(address, 'win32', {}), browserCommand(address, 'linux', { DISPLAY: ':0' })]).toEqual([
      ['rundll32.exe', ['url.dll,FileProtocolHandler', address]], ['xdg-open', [address]],
    ])
  })
})
