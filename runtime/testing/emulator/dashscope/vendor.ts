import { smallVendor } from "../small/vendor.ts";

const codes = {
  auth: "InvalidApiKey",
  invalid: "InvalidParameter",
  not_found: "ModelNotFound",
  failed: "InternalError",
} as const;

/** How DashScope refuses. https://help.aliyun.com/zh/model-studio/error-code */
export const dashscopeVendor = smallVendor({
  name: "dashscope",
  body: ({ type, message }) => ({ code: codes[type], message, request_id: "00000000-0000-4000-8000-00000000c0de" }),
});
