import{createRequire as __require_}from"node:module";const require=__require_(import.meta.url);
function e(n){return n}export{e as defineConfig};
