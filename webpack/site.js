/**
 * What differs per place where the add-in is put, as environment variables of the build: the address of
 * the site, and that of Microsoft's office.js (government clouds have their own).
 */
module.exports = {
  siteUrl: process.env.SITE_URL ?? 'https://localhost:3000',
  officeScript:
    process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};
