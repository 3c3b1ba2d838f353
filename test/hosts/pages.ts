import { kitLine } from './serve.ts'

// Stand-ins for the two pages: what of their markup, styles and scripts an embedded element meets.

const head = `
  <link rel="stylesheet" href="/bootstrap.css">
  <link rel="stylesheet" id="theme-os-css" href="/theme-business.css">
  <style>
    html { font-size: 10px }
    body { font: 15px/20px sans-serif; color: #7a7474 }
    :focus { outline: none }
    button { padding: 30px; text-transform: uppercase; background: red }
    h2 { font-size: 40px; border-bottom: 9px solid }
    .marketplace-about-value { text-transform: capitalize }
    .main-content { overflow: hidden }
  </style>
  <script src="/jquery.js"></script>`

/** The functions of the theme that the pages call, as its `marketplace.js` declares them. */
const theme = `<script>function get_support_policy() { return '<i>before</i>' }</script>`

const texts = `<script>
  var lang_marketplace_support_1_title = 'Public Forum - Casual';
  var lang_marketplace_support_1_description = '';
  var lang_marketplace_support_16_title = 'ClearCenter - Consulting';
  var lang_marketplace_support_16_description = 'Contact <a href=\\"mailto: sales@clearcenter.com\\">sales@clearcenter.com</a>.';
</script>`

export const details = {
  basename: 'content_filter',
  name: 'Content Filter',
  supported: 13,
  hide_support_policy: false,
}

/** The app page of the Marketplace: filled while it is being shown, from no width. */
export const marketplace = `<!doctype html><html dir="LTR"><head><title>Marketplace</title>${head}</head><body>
  <main class="main-content"><h1>Content Filter</h1>
    <div id="app-details-container" style="display: none">
      <div id="field_support_policy"><span>Support policy</span>
        <div id="app_support_policy" class="marketplace-about-value"></div></div>
    </div>
  </main>
  ${texts}<script src="/bootstrap.js"></script>${theme}${kitLine}
  <script>
    $(document).ready(function () {
      $('#app-details-container').show(600)
      $('#app_support_policy').html(get_support_policy(${JSON.stringify(details)}))
    })
  </script></body></html>`

/** The configuration page of an app in Webconfig, with its narrow sidebar. */
export const webconfig = `<!doctype html><html dir="LTR"><head><title>Webconfig</title>${head}</head><body>
  <main class="main-content"><h1>Content Filter</h1>
    <div id="theme-layout-rhs" style="width: 199px"><div id="theme_app_sidebar">
      <div class="row" id="sidebar_additional_info_row"><div class="col-xs-6">Version</div><div class="col-xs-6">2.4</div></div>
    </div></div>
    <div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
      <div id="in-modal"></div></div></div></div>
  </main>
  <script src="/bootstrap.js"></script>${theme}${kitLine}
  <script>
    function fill() {
      $('.theme-rhs-dynamic').remove()
      $('#sidebar_additional_info_row').after(
        '<div class="row theme-rhs-dynamic"><div class="col-xs-6 theme-field">Support policy</div><div class="col-xs-6">' +
          get_support_policy(${JSON.stringify(details)}) + '</div></div>')
    }
    function toggle() {
      var sidebar = $('#theme_app_sidebar')
      sidebar.wrap('<div class="wrapped"></div>')
      sidebar.unwrap()
    }
    $(document).ready(fill)
  </script></body></html>`
