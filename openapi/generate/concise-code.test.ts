import { expect, test } from "vitest";
import { conciseCode } from "./concise-code.ts";

test("an error goes into the list, whether its place is the value itself or below it", () => {
  const code = (
    place: string,
  ) => `function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath${place},schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
validate1.errors = vErrors;
return errors === 0;
}`;
  const lines = (text: string) => text.split("\n").filter((line) => line !== "");
  const concise = (path: string) => [
    "function validate1(data, instancePath) {",
    'if(typeof data !== "string"){',
    `fail(${path}, "type", {type: "string"});`,
    "}",
    "}",
  ];
  expect(lines(conciseCode(code("")))).toEqual(concise("instancePath"));
  expect(lines(conciseCode(code(':instancePath+"/a"')))).toEqual(concise('instancePath+"/a"'));
});

test("the errors of another function need no handing on", () => {
  const call = (
    place: string,
  ) => `if(!(validate2(data.a, {instancePath${place},parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}`;
  expect(conciseCode(call(""))).toBe("validate2(data.a, instancePath);");
  expect(conciseCode(call(':instancePath+"/a"'))).toBe('validate2(data.a, instancePath+"/a");');
});

test.each([
  "vErrors = vErrors.filter(Boolean);",
  "if(errors > 3)return false;",
  "if(valid0)break;",
])("code of Ajv that is new is refused: %s", (line) => {
  expect(() => conciseCode(`const a = 1;\n${line}`)).toThrow(line);
});
