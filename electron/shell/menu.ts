import { Menu, type MenuItemConstructorOptions } from 'electron'
import { sayText } from '../../shared/text/say.ts'

/** The menu of the window, in Bahasa Indonesia; reloading and developer tools exist only where the source is run. */
export function menuTemplate(development: boolean): MenuItemConstructorOptions[] {
  const forDevelopers: MenuItemConstructorOptions[] = development ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] : []
  return [
    { label: sayText('id', 'shell.menu.file'), submenu: [{ role: 'quit', label: sayText('id', 'shell.menu.quit') }] },
    {
      label: sayText('id', 'shell.menu.edit'),
      submenu: [
        { role: 'undo', label: sayText('id', 'shell.menu.undo') },
        { role: 'redo', label: sayText('id', 'shell.menu.redo') },
        { type: 'separator' },
        { role: 'cut', label: sayText('id', 'shell.menu.cut') },
        { role: 'copy', label: sayText('id', 'shell.menu.copy') },
        { role: 'paste', label: sayText('id', 'shell.menu.paste') },
        { role: 'selectAll', label: sayText('id', 'shell.menu.select-all') },
      ],
    },
    {
      label: sayText('id', 'shell.menu.view'),
      submenu: [
        { role: 'zoomIn', label: sayText('id', 'shell.menu.zoom-in') },
        { role: 'zoomOut', label: sayText('id', 'shell.menu.zoom-out') },
        { role: 'resetZoom', label: sayText('id', 'shell.menu.zoom-reset') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: sayText('id', 'shell.menu.full-screen') },
        ...forDevelopers,
      ],
    },
    { label: sayText('id', 'shell.menu.help'), submenu: [{ role: 'about', label: sayText('id', 'shell.menu.about') }] },
  ]
}

/** Puts the menu on the app. */
export function installMenu(development: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(development)))
}
