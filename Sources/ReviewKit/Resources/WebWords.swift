/// Words by which the parts of a web page are told apart: the one place where they are kept.
///
/// They are compared with the words of `class`, `id` and `role`: "site-nav__item" has the words
/// site, nav and item. `word*` goes on in any way.
enum WebWords {
  static let text = #"""
    # Parts that carry the page, not its text, whatever they hold.
    furniture: cookie*, breadcrumb*, crumbs, navbar*, skiplink*, skipnav, pagination, pager, onetrust*, addtoany*, addthis*, sharethis*, shareaholic, gdpr*, ccpa*, recaptcha, gtranslate*, readspeaker*, browsealoud*, reciteme*, recite, megamenu, offcanvas, backtotop, scrolltop, searchform, searchbox, sitesearch, navigation, contentinfo, search, alertdialog, menubar, tablist, toolbar, printfriendly*, socialmedia, chatbot, livechat, loginform

    # Parts that mostly do, and are known by holding little but links.
    likely: nav, menu, menus, submenu, share, sharing, social, follow, consent, related, comments, comment, feedback, rating, rate, survey, helpful, banner, skip, sidebar, sidenav, widget, widgets, subscribe, newsletter, signup, login, register, advert, ads, sponsor, sponsors, promo, popup, modal, lightbox, dialog, print, tools, tags, tagcloud, categories, prev, previous, next, siblings, quicklinks, toc, contents, jump, footer, header, topbar, masthead, utility, translate, language, accessibility, alphabet, filters, filter, sort, captcha, totop, copyright, sitemap, translation, announcement, alert

    # When a page was put up, and by whom: a few words.
    stamp: published, publish, posted, date, datetime, byline, author, updated, modified, meta, postmeta, entrymeta, timestamp, readtime, readingtime

    # The foot of a page, where it stands at its end.
    footer: footer, colophon, bottombar, subfooter, siteinfo

    # Hidden from view and meant for screen readers.
    unseen: visuallyhidden, srOnly, sr-only, screenreader, screen-reader-text, visually-hidden, offscreen, invisible, hidden-print, element-invisible, a11y-hidden, assistive-text, show-for-sr

    # Parts that hold the text of the page.
    main: main, maincontent, content, article, post, entry, story, body, page, pagecontent, bodytext, richtext, wysiwyg, editor, primary, region, prose

    # A label that opens and closes the text under it.
    opener: accordion*, collaps*, toggle*, expand*, disclosure*, faq*, panel*, tab
    """#
}
