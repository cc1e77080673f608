// What the program calls of the page (browser.h); under node there is no page.
addToLibrary({
  alur_in_browser: () => (Module.page ? 1 : 0),
  alur_keep: () => Module.page?.storage.keep(),
  alur_kept: () => (Module.page ? Module.page.storage.state : 0),
  alur_give_away: (path) => Module.page?.giveAway(UTF8ToString(path)),
  alur_ask_for_file: (endings) => Module.page?.askForFile(UTF8ToString(endings)),
  alur_fill_display: (on) => Module.page?.fillDisplay(on !== 0),
  alur_tell: (indonesian, typing) => Module.page?.tell(indonesian !== 0, typing !== 0),
});
