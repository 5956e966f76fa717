// Generated from schemas/ by src/reference/schema-compilers/generate-validators.ts: do not edit.
"use strict";
import func0Module from "ajv/dist/runtime/ucs2length.js";
const func0 = func0Module.default;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agentId"},message:"must have required property '"+"agentId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignGroup === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "agentId") || (key0 === "campaignGroup"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agentId !== undefined){
let data0 = data.agentId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data1 = data.campaignGroup;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "ms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ms !== undefined){
let data0 = data.ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 31622400000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.step === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "ms") || (key0 === "step"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ms !== undefined){
let data0 = data.ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 31622400000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.step !== undefined){
let data1 = data.step;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31622400000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dn"},message:"must have required property '"+"dn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "phone") || (key0 === "dn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone !== undefined){
let data0 = data.phone;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dn !== undefined){
let data1 = data.dn;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/dn",schemaPath:"#/properties/dn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/dn",schemaPath:"#/properties/dn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "phone")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phone !== undefined){
let data0 = data.phone;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/customer-outcome.schema.json","title":"Customer outcome","description":"What a customer does in one call: answer, wrongParty (somebody else does), abandons (answers, and hangs up after a second without an agent), answeringMachine, fax, modem, pager and silence pick up; noAnswer rings in vain; the others get a tone of the network.","enum":["answer","wrongParty","abandons","answeringMachine","fax","modem","pager","silence","busy","noAnswer","sit","sitInvalidNumber","sitVacantCode","sitIntercept","sitUnknown","sitNoCircuit","sitReorder","allTrunksBusy","nuTone","noDialTone","noProgress","noRingBackTone"],"examples":["answer"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcomes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property '"+"outcomes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "phone") || (key0 === "outcomes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone !== undefined){
let data0 = data.phone;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcomes !== undefined){
let data1 = data.outcomes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((((((((((((((((((((data2 === "answer") || (data2 === "wrongParty")) || (data2 === "abandons")) || (data2 === "answeringMachine")) || (data2 === "fax")) || (data2 === "modem")) || (data2 === "pager")) || (data2 === "silence")) || (data2 === "busy")) || (data2 === "noAnswer")) || (data2 === "sit")) || (data2 === "sitInvalidNumber")) || (data2 === "sitVacantCode")) || (data2 === "sitIntercept")) || (data2 === "sitUnknown")) || (data2 === "sitNoCircuit")) || (data2 === "sitReorder")) || (data2 === "allTrunksBusy")) || (data2 === "nuTone")) || (data2 === "noDialTone")) || (data2 === "noProgress")) || (data2 === "noRingBackTone"))){
const err6 = {instancePath:instancePath+"/outcomes/" + i0,schemaPath:"shared/customer-outcome.schema.json/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property '"+"outcomes"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "seed") || (key0 === "outcomes")) || (key0 === "answer")) || (key0 === "refusal")) || (key0 === "patience")) || (key0 === "talk"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seed !== undefined){
let data0 = data.seed;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.outcomes !== undefined){
let data1 = data.outcomes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(!((((((((((((((((((((((key1 === "answer") || (key1 === "wrongParty")) || (key1 === "abandons")) || (key1 === "answeringMachine")) || (key1 === "fax")) || (key1 === "modem")) || (key1 === "pager")) || (key1 === "silence")) || (key1 === "busy")) || (key1 === "noAnswer")) || (key1 === "sit")) || (key1 === "sitInvalidNumber")) || (key1 === "sitVacantCode")) || (key1 === "sitIntercept")) || (key1 === "sitUnknown")) || (key1 === "sitNoCircuit")) || (key1 === "sitReorder")) || (key1 === "allTrunksBusy")) || (key1 === "nuTone")) || (key1 === "noDialTone")) || (key1 === "noProgress")) || (key1 === "noRingBackTone"))){
const err6 = {instancePath:instancePath+"/outcomes",schemaPath:"shared/customer-outcome.schema.json/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/outcomes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outcomes/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/outcomes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outcomes/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.answer !== undefined){
let data3 = data.answer;
const _errs13 = errors;
let valid5 = false;
let passing0 = null;
const _errs14 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.always === undefined){
const err11 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/0/required",keyword:"required",params:{missingProperty: "always"},message:"must have required property '"+"always"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key3 in data3){
if(!(key3 === "always")){
const err12 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.always !== undefined){
let data4 = data3.always;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/answer/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/answer/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
var props0 = true;
}
const _errs19 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uniform === undefined){
const err16 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/1/required",keyword:"required",params:{missingProperty: "uniform"},message:"must have required property '"+"uniform"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data3){
if(!(key4 === "uniform")){
const err17 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.uniform !== undefined){
let data5 = data3.uniform;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.least === undefined){
const err18 = {instancePath:instancePath+"/answer/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.most === undefined){
const err19 = {instancePath:instancePath+"/answer/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key5 in data5){
if(!((key5 === "least") || (key5 === "most"))){
const err20 = {instancePath:instancePath+"/answer/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.least !== undefined){
let data6 = data5.least;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/answer/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/answer/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.most !== undefined){
let data7 = data5.most;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/answer/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/answer/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/answer/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.exponential === undefined){
const err27 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/2/required",keyword:"required",params:{missingProperty: "exponential"},message:"must have required property '"+"exponential"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key6 in data3){
if(!(key6 === "exponential")){
const err28 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.exponential !== undefined){
let data8 = data3.exponential;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.mean === undefined){
const err29 = {instancePath:instancePath+"/answer/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key7 in data8){
if(!(key7 === "mean")){
const err30 = {instancePath:instancePath+"/answer/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.mean !== undefined){
let data9 = data8.mean;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/answer/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/answer/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/answer/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid5 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs37 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.lognormal === undefined){
const err35 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/3/required",keyword:"required",params:{missingProperty: "lognormal"},message:"must have required property '"+"lognormal"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key8 in data3){
if(!(key8 === "lognormal")){
const err36 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.lognormal !== undefined){
let data10 = data3.lognormal;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.mean === undefined){
const err37 = {instancePath:instancePath+"/answer/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.deviation === undefined){
const err38 = {instancePath:instancePath+"/answer/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "deviation"},message:"must have required property '"+"deviation"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key9 in data10){
if(!((key9 === "mean") || (key9 === "deviation"))){
const err39 = {instancePath:instancePath+"/answer/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.mean !== undefined){
let data11 = data10.mean;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/answer/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/answer/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.deviation !== undefined){
let data12 = data10.deviation;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/answer/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/answer/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/answer/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid5 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid5){
const err46 = {instancePath:instancePath+"/answer",schemaPath:"shared/distribution.schema.json/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.refusal !== undefined){
let data13 = data.refusal;
const _errs49 = errors;
let valid14 = false;
let passing1 = null;
const _errs50 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.always === undefined){
const err47 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/0/required",keyword:"required",params:{missingProperty: "always"},message:"must have required property '"+"always"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key10 in data13){
if(!(key10 === "always")){
const err48 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.always !== undefined){
let data14 = data13.always;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/refusal/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/refusal/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs50 === errors;
if(_valid1){
valid14 = true;
passing1 = 0;
var props1 = true;
}
const _errs55 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.uniform === undefined){
const err52 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/1/required",keyword:"required",params:{missingProperty: "uniform"},message:"must have required property '"+"uniform"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key11 in data13){
if(!(key11 === "uniform")){
const err53 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.uniform !== undefined){
let data15 = data13.uniform;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.least === undefined){
const err54 = {instancePath:instancePath+"/refusal/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data15.most === undefined){
const err55 = {instancePath:instancePath+"/refusal/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key12 in data15){
if(!((key12 === "least") || (key12 === "most"))){
const err56 = {instancePath:instancePath+"/refusal/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.least !== undefined){
let data16 = data15.least;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err57 = {instancePath:instancePath+"/refusal/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/refusal/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.most !== undefined){
let data17 = data15.most;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/refusal/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/refusal/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/refusal/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid14 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs65 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.exponential === undefined){
const err63 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/2/required",keyword:"required",params:{missingProperty: "exponential"},message:"must have required property '"+"exponential"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key13 in data13){
if(!(key13 === "exponential")){
const err64 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data13.exponential !== undefined){
let data18 = data13.exponential;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.mean === undefined){
const err65 = {instancePath:instancePath+"/refusal/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key14 in data18){
if(!(key14 === "mean")){
const err66 = {instancePath:instancePath+"/refusal/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data18.mean !== undefined){
let data19 = data18.mean;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/refusal/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/refusal/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/refusal/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs65 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid14 = true;
passing1 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs73 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.lognormal === undefined){
const err71 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/3/required",keyword:"required",params:{missingProperty: "lognormal"},message:"must have required property '"+"lognormal"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key15 in data13){
if(!(key15 === "lognormal")){
const err72 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.lognormal !== undefined){
let data20 = data13.lognormal;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.mean === undefined){
const err73 = {instancePath:instancePath+"/refusal/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data20.deviation === undefined){
const err74 = {instancePath:instancePath+"/refusal/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "deviation"},message:"must have required property '"+"deviation"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key16 in data20){
if(!((key16 === "mean") || (key16 === "deviation"))){
const err75 = {instancePath:instancePath+"/refusal/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.mean !== undefined){
let data21 = data20.mean;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err76 = {instancePath:instancePath+"/refusal/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/refusal/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data20.deviation !== undefined){
let data22 = data20.deviation;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err78 = {instancePath:instancePath+"/refusal/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/refusal/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/refusal/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs73 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid14 = true;
passing1 = 3;
if(props1 !== true){
props1 = true;
}
}
}
}
}
if(!valid14){
const err82 = {instancePath:instancePath+"/refusal",schemaPath:"shared/distribution.schema.json/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.patience !== undefined){
let data23 = data.patience;
const _errs85 = errors;
let valid23 = false;
let passing2 = null;
const _errs86 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.always === undefined){
const err83 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/0/required",keyword:"required",params:{missingProperty: "always"},message:"must have required property '"+"always"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key17 in data23){
if(!(key17 === "always")){
const err84 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.always !== undefined){
let data24 = data23.always;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err85 = {instancePath:instancePath+"/patience/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/patience/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid2 = _errs86 === errors;
if(_valid2){
valid23 = true;
passing2 = 0;
var props2 = true;
}
const _errs91 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.uniform === undefined){
const err88 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/1/required",keyword:"required",params:{missingProperty: "uniform"},message:"must have required property '"+"uniform"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key18 in data23){
if(!(key18 === "uniform")){
const err89 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data23.uniform !== undefined){
let data25 = data23.uniform;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.least === undefined){
const err90 = {instancePath:instancePath+"/patience/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data25.most === undefined){
const err91 = {instancePath:instancePath+"/patience/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key19 in data25){
if(!((key19 === "least") || (key19 === "most"))){
const err92 = {instancePath:instancePath+"/patience/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data25.least !== undefined){
let data26 = data25.least;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err93 = {instancePath:instancePath+"/patience/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/patience/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data25.most !== undefined){
let data27 = data25.most;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err95 = {instancePath:instancePath+"/patience/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/patience/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/patience/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid2 = _errs91 === errors;
if(_valid2 && valid23){
valid23 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid23 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs101 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.exponential === undefined){
const err99 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/2/required",keyword:"required",params:{missingProperty: "exponential"},message:"must have required property '"+"exponential"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key20 in data23){
if(!(key20 === "exponential")){
const err100 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data23.exponential !== undefined){
let data28 = data23.exponential;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.mean === undefined){
const err101 = {instancePath:instancePath+"/patience/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key21 in data28){
if(!(key21 === "mean")){
const err102 = {instancePath:instancePath+"/patience/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.mean !== undefined){
let data29 = data28.mean;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err103 = {instancePath:instancePath+"/patience/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/patience/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/patience/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs101 === errors;
if(_valid2 && valid23){
valid23 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid23 = true;
passing2 = 2;
if(props2 !== true){
props2 = true;
}
}
const _errs109 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.lognormal === undefined){
const err107 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/3/required",keyword:"required",params:{missingProperty: "lognormal"},message:"must have required property '"+"lognormal"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key22 in data23){
if(!(key22 === "lognormal")){
const err108 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data23.lognormal !== undefined){
let data30 = data23.lognormal;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.mean === undefined){
const err109 = {instancePath:instancePath+"/patience/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data30.deviation === undefined){
const err110 = {instancePath:instancePath+"/patience/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "deviation"},message:"must have required property '"+"deviation"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key23 in data30){
if(!((key23 === "mean") || (key23 === "deviation"))){
const err111 = {instancePath:instancePath+"/patience/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data30.mean !== undefined){
let data31 = data30.mean;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 <= 0 || isNaN(data31)){
const err112 = {instancePath:instancePath+"/patience/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/patience/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data30.deviation !== undefined){
let data32 = data30.deviation;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err114 = {instancePath:instancePath+"/patience/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/patience/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/patience/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid2 = _errs109 === errors;
if(_valid2 && valid23){
valid23 = false;
passing2 = [passing2, 3];
}
else {
if(_valid2){
valid23 = true;
passing2 = 3;
if(props2 !== true){
props2 = true;
}
}
}
}
}
if(!valid23){
const err118 = {instancePath:instancePath+"/patience",schemaPath:"shared/distribution.schema.json/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.talk !== undefined){
let data33 = data.talk;
const _errs121 = errors;
let valid32 = false;
let passing3 = null;
const _errs122 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.always === undefined){
const err119 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/0/required",keyword:"required",params:{missingProperty: "always"},message:"must have required property '"+"always"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key24 in data33){
if(!(key24 === "always")){
const err120 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data33.always !== undefined){
let data34 = data33.always;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err121 = {instancePath:instancePath+"/talk/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/talk/always",schemaPath:"shared/distribution.schema.json/oneOf/0/properties/always/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid3 = _errs122 === errors;
if(_valid3){
valid32 = true;
passing3 = 0;
var props3 = true;
}
const _errs127 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.uniform === undefined){
const err124 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/1/required",keyword:"required",params:{missingProperty: "uniform"},message:"must have required property '"+"uniform"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key25 in data33){
if(!(key25 === "uniform")){
const err125 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data33.uniform !== undefined){
let data35 = data33.uniform;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.least === undefined){
const err126 = {instancePath:instancePath+"/talk/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data35.most === undefined){
const err127 = {instancePath:instancePath+"/talk/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key26 in data35){
if(!((key26 === "least") || (key26 === "most"))){
const err128 = {instancePath:instancePath+"/talk/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data35.least !== undefined){
let data36 = data35.least;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err129 = {instancePath:instancePath+"/talk/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/talk/uniform/least",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data35.most !== undefined){
let data37 = data35.most;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err131 = {instancePath:instancePath+"/talk/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/talk/uniform/most",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/properties/most/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/talk/uniform",schemaPath:"shared/distribution.schema.json/oneOf/1/properties/uniform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid3 = _errs127 === errors;
if(_valid3 && valid32){
valid32 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid32 = true;
passing3 = 1;
if(props3 !== true){
props3 = true;
}
}
const _errs137 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.exponential === undefined){
const err135 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/2/required",keyword:"required",params:{missingProperty: "exponential"},message:"must have required property '"+"exponential"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key27 in data33){
if(!(key27 === "exponential")){
const err136 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data33.exponential !== undefined){
let data38 = data33.exponential;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.mean === undefined){
const err137 = {instancePath:instancePath+"/talk/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key28 in data38){
if(!(key28 === "mean")){
const err138 = {instancePath:instancePath+"/talk/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data38.mean !== undefined){
let data39 = data38.mean;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err139 = {instancePath:instancePath+"/talk/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/talk/exponential/mean",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/talk/exponential",schemaPath:"shared/distribution.schema.json/oneOf/2/properties/exponential/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid3 = _errs137 === errors;
if(_valid3 && valid32){
valid32 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid32 = true;
passing3 = 2;
if(props3 !== true){
props3 = true;
}
}
const _errs145 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.lognormal === undefined){
const err143 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/3/required",keyword:"required",params:{missingProperty: "lognormal"},message:"must have required property '"+"lognormal"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key29 in data33){
if(!(key29 === "lognormal")){
const err144 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data33.lognormal !== undefined){
let data40 = data33.lognormal;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.mean === undefined){
const err145 = {instancePath:instancePath+"/talk/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data40.deviation === undefined){
const err146 = {instancePath:instancePath+"/talk/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/required",keyword:"required",params:{missingProperty: "deviation"},message:"must have required property '"+"deviation"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key30 in data40){
if(!((key30 === "mean") || (key30 === "deviation"))){
const err147 = {instancePath:instancePath+"/talk/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data40.mean !== undefined){
let data41 = data40.mean;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 <= 0 || isNaN(data41)){
const err148 = {instancePath:instancePath+"/talk/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/talk/lognormal/mean",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data40.deviation !== undefined){
let data42 = data40.deviation;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err150 = {instancePath:instancePath+"/talk/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/talk/lognormal/deviation",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/properties/deviation/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/talk/lognormal",schemaPath:"shared/distribution.schema.json/oneOf/3/properties/lognormal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid3 = _errs145 === errors;
if(_valid3 && valid32){
valid32 = false;
passing3 = [passing3, 3];
}
else {
if(_valid3){
valid32 = true;
passing3 = 3;
if(props3 !== true){
props3 = true;
}
}
}
}
}
if(!valid32){
const err154 = {instancePath:instancePath+"/talk",schemaPath:"shared/distribution.schema.json/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/dial-mode.schema.json","title":"Dial mode","description":"Dialing modes as GSW_CAMPAIGN_MODE writes them (ruling 52).","type":"string","enum":["Predictive","Progressive","Preview","Progressive with Seizing","Predictive with Seizing","Push Preview","Progressive GVP","Predictive GVP","Power GVP"],"examples":["Preview"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "campaignGroup") || (key0 === "mode"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"shared/dial-mode.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((data1 === "Predictive") || (data1 === "Progressive")) || (data1 === "Preview")) || (data1 === "Progressive with Seizing")) || (data1 === "Predictive with Seizing")) || (data1 === "Push Preview")) || (data1 === "Progressive GVP")) || (data1 === "Predictive GVP")) || (data1 === "Power GVP"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"shared/dial-mode.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "campaignGroup")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","properties":{"where":{"description":"Columns and the values that they must have; all entries when absent.","type":"object","additionalProperties":{"type":["string","number","null"]}}},"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "where")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.where !== undefined){
let data0 = data.where;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: schema53.properties.where.additionalProperties.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/do-not-call-entry.schema.json","title":"Given do-not-call entry","description":"A row of the table gsw_donotcall_list; a column that is absent is empty.","type":"object","properties":{"phone":{"description":"Number that is not to be called.","type":["string","null"],"maxLength":64,"default":null},"customer_id":{"description":"Customer who is not to be called.","type":["string","null"],"maxLength":64,"default":null},"dnc_message":{"description":"Remark of the agent who entered it.","type":["string","null"],"maxLength":255,"default":null},"tenant_dbid":{"description":"DBID of the tenant.","type":["integer","null"],"default":null},"campaign_dbid":{"description":"DBID of the campaign in which it was entered.","type":["integer","null"],"default":null},"list_dbid":{"description":"DBID of the calling list whose record it was entered for.","type":["integer","null"],"default":null},"is_internal":{"description":"Not documented.","type":["integer","null"],"default":null},"time_stamp":{"description":"When it was entered, in Unix seconds.","type":["integer","null"],"default":null},"expires_at":{"description":"Until when it holds, in Unix seconds; empty if there is no end.","type":["integer","null"],"default":null}},"additionalProperties":false,"examples":[{"phone":"5550101","dnc_message":"Asked not to be called again","time_stamp":1890000000,"expires_at":null}]};
const func33 = Object.prototype.hasOwnProperty;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "entries")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func33.call(schema52.properties, key1))){
const err2 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"shared/do-not-call-entry.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.phone !== undefined){
let data2 = data1.phone;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/entries/" + i0+"/phone",schemaPath:"shared/do-not-call-entry.schema.json/properties/phone/type",keyword:"type",params:{type: schema52.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err4 = {instancePath:instancePath+"/entries/" + i0+"/phone",schemaPath:"shared/do-not-call-entry.schema.json/properties/phone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data1.customer_id !== undefined){
let data3 = data1.customer_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/entries/" + i0+"/customer_id",schemaPath:"shared/do-not-call-entry.schema.json/properties/customer_id/type",keyword:"type",params:{type: schema52.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 64){
const err6 = {instancePath:instancePath+"/entries/" + i0+"/customer_id",schemaPath:"shared/do-not-call-entry.schema.json/properties/customer_id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data1.dnc_message !== undefined){
let data4 = data1.dnc_message;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/entries/" + i0+"/dnc_message",schemaPath:"shared/do-not-call-entry.schema.json/properties/dnc_message/type",keyword:"type",params:{type: schema52.properties.dnc_message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 255){
const err8 = {instancePath:instancePath+"/entries/" + i0+"/dnc_message",schemaPath:"shared/do-not-call-entry.schema.json/properties/dnc_message/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.tenant_dbid !== undefined){
let data5 = data1.tenant_dbid;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/entries/" + i0+"/tenant_dbid",schemaPath:"shared/do-not-call-entry.schema.json/properties/tenant_dbid/type",keyword:"type",params:{type: schema52.properties.tenant_dbid.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.campaign_dbid !== undefined){
let data6 = data1.campaign_dbid;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/entries/" + i0+"/campaign_dbid",schemaPath:"shared/do-not-call-entry.schema.json/properties/campaign_dbid/type",keyword:"type",params:{type: schema52.properties.campaign_dbid.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.list_dbid !== undefined){
let data7 = data1.list_dbid;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/entries/" + i0+"/list_dbid",schemaPath:"shared/do-not-call-entry.schema.json/properties/list_dbid/type",keyword:"type",params:{type: schema52.properties.list_dbid.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.is_internal !== undefined){
let data8 = data1.is_internal;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/entries/" + i0+"/is_internal",schemaPath:"shared/do-not-call-entry.schema.json/properties/is_internal/type",keyword:"type",params:{type: schema52.properties.is_internal.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.time_stamp !== undefined){
let data9 = data1.time_stamp;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/entries/" + i0+"/time_stamp",schemaPath:"shared/do-not-call-entry.schema.json/properties/time_stamp/type",keyword:"type",params:{type: schema52.properties.time_stamp.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.expires_at !== undefined){
let data10 = data1.expires_at;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/entries/" + i0+"/expires_at",schemaPath:"shared/do-not-call-entry.schema.json/properties/expires_at/type",keyword:"type",params:{type: schema52.properties.expires_at.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"shared/do-not-call-entry.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "token")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"campaignGroup":{"description":"Name of the campaign group.","type":"string","minLength":1},"options":{"$ref":"shared/options.schema.json"},"optimizeBy":{"description":"What a predictive mode optimizes from now on (GSW_OPTIMIZE_BY).","enum":["Busy Factor","Overdial Rate","Average Waiting Time","Average Distribution Time"]},"optimizeGoal":{"description":"Its goal from now on (GSW_OPTIMIZE_GOAL): percents, or seconds of a time.","type":"number","exclusiveMinimum":0}},"required":["campaignGroup","options"],"additionalProperties":false};
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/options.schema.json","title":"Ocs options","description":"OCS options by their Genesys names; an object's own value wins over the application's.","type":"object","properties":{"agent_preview_mode_start":{"description":"Whether an agent must start preview dialing mode before asking for records.","type":"boolean"},"agent_logout_preview_call_result":{"description":"Call result of records left on the desktop at logout; -1 leaves it alone.","type":"integer","minimum":-1},"stale_clean_timeout":{"description":"Minutes after which a record left on a desktop goes stale.","type":"integer","minimum":0},"record_processed":{"description":"Whether records of calls that OCS dials must be finished with RecordProcessed as well; false when absent.","type":"boolean"},"predictive_callback":{"description":"Whether OCS itself dials callbacks of the campaign in Predictive mode, instead of offering them to agents; true when absent.","type":"boolean"},"default_general_priority":{"description":"How urgent General records are when OCS fills its buffer; the highest number is first; 100 when absent.","type":"integer","minimum":0},"default_campaignrescheduled_priority":{"description":"How urgent records of type Campaign Rescheduled are, once their time has come; 100 when absent.","type":"integer","minimum":0},"default_campaigncallback_priority":{"description":"How urgent callbacks of the campaign are that OCS itself dials; 200 when absent.","type":"integer","minimum":0},"call-result-feedback-every":{"description":"Of so many calls that OCS dials, one is a test of answering machine detection: it carries GSW_CALL_RESULT_FEEDBACK, and an agent gets it even if a machine was detected. Absent: none is.","type":"integer","minimum":1},"ivr_group":{"description":"Whether a place group is an IVR group, for whose ports OCS dials; read when the campaign group is loaded; false when absent.","type":"boolean"},"ivr_update_on_release":{"description":"Whether records of calls at an IVR group take the values that the IVR has attached, when the call is released; false when absent.","type":"boolean"},"outbound_release_action":{"description":"What OCS does with the agent, outside IVR groups, when a call that it has dialed is released; none when absent.","enum":["none","ready","notready"]},"call_wait_connected_timeout":{"description":"Seconds until a call that OCS dials is given up; 30 when absent.","type":"integer","minimum":1,"maximum":600},"dialing_rate_limit":{"description":"Calls a second that one campaign group may dial; 0 for no limit, as when absent.","type":"integer","minimum":0},"predictive_algorithm":{"description":"How calls are paced in predictive modes (docs/pacing.md); small_group when absent.","enum":["small_group","advanced_small_group","classical","time_optimized_odr"]},"small_group_size":{"description":"Agents up to which small_group dials in batches; 15 when absent.","type":"integer","minimum":0},"history_length":{"description":"Outcomes of calls to wait for before more is dialed than there are idle agents; 50 when absent.","type":"integer","minimum":0},"predictive_max_overdial_rate":{"description":"Percents of the answered calls that may find no agent, with any goal; when absent, 3 unless the goal is an overdial rate. 100 is no limit.","type":"number","exclusiveMinimum":0,"maximum":100},"desktop-chains-limit":{"description":"Chains that one desktop may hold at once; 0 for no limit (ruling 90).","type":"integer","minimum":0},"customer_id":{"description":"Name of the custom field by which customers are known, for GSW_CUSTOMER_ID; none without it.","type":"string","minLength":1},"campaigngroup-states-uri":{"description":"Where campaign group states are posted; nowhere when absent.","type":"string","pattern":"^https?://"},"send-campaigngroup-states":{"description":"Whether campaign group states are posted; true when absent.","type":"boolean"},"campaigngroup-states-interval":{"description":"Seconds between periodic campaign group states, 10 when absent; 0 for none.","type":"integer","minimum":0},"CPNDigits":{"description":"The number that customers are shown as the caller's (001 Caller ID Support); none when absent.","type":"string","minLength":1},"error-user-event":{"description":"Whether error events carry GSW_USER_EVENT too (rulings 1, 2, 94).","type":"boolean"}},"additionalProperties":false,"examples":[{"agent_preview_mode_start":true}]};
const pattern0 = new RegExp("^https?://", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignGroup"},message:"must have required property '"+"campaignGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.options === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "campaignGroup") || (key0 === "options")) || (key0 === "optimizeBy")) || (key0 === "optimizeGoal"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.campaignGroup !== undefined){
let data0 = data.campaignGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignGroup",schemaPath:"#/properties/campaignGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func33.call(schema65.properties, key1))){
const err5 = {instancePath:instancePath+"/options",schemaPath:"shared/options.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.agent_preview_mode_start !== undefined){
if(typeof data1.agent_preview_mode_start !== "boolean"){
const err6 = {instancePath:instancePath+"/options/agent_preview_mode_start",schemaPath:"shared/options.schema.json/properties/agent_preview_mode_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.agent_logout_preview_call_result !== undefined){
let data3 = data1.agent_logout_preview_call_result;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.stale_clean_timeout !== undefined){
let data4 = data1.stale_clean_timeout;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data1.record_processed !== undefined){
if(typeof data1.record_processed !== "boolean"){
const err11 = {instancePath:instancePath+"/options/record_processed",schemaPath:"shared/options.schema.json/properties/record_processed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.predictive_callback !== undefined){
if(typeof data1.predictive_callback !== "boolean"){
const err12 = {instancePath:instancePath+"/options/predictive_callback",schemaPath:"shared/options.schema.json/properties/predictive_callback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.default_general_priority !== undefined){
let data7 = data1.default_general_priority;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.default_campaignrescheduled_priority !== undefined){
let data8 = data1.default_campaignrescheduled_priority;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data1.default_campaigncallback_priority !== undefined){
let data9 = data1.default_campaigncallback_priority;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data1["call-result-feedback-every"] !== undefined){
let data10 = data1["call-result-feedback-every"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data1.ivr_group !== undefined){
if(typeof data1.ivr_group !== "boolean"){
const err21 = {instancePath:instancePath+"/options/ivr_group",schemaPath:"shared/options.schema.json/properties/ivr_group/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.ivr_update_on_release !== undefined){
if(typeof data1.ivr_update_on_release !== "boolean"){
const err22 = {instancePath:instancePath+"/options/ivr_update_on_release",schemaPath:"shared/options.schema.json/properties/ivr_update_on_release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.outbound_release_action !== undefined){
let data13 = data1.outbound_release_action;
if(!(((data13 === "none") || (data13 === "ready")) || (data13 === "notready"))){
const err23 = {instancePath:instancePath+"/options/outbound_release_action",schemaPath:"shared/options.schema.json/properties/outbound_release_action/enum",keyword:"enum",params:{allowedValues: schema65.properties.outbound_release_action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.call_wait_connected_timeout !== undefined){
let data14 = data1.call_wait_connected_timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 600 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data1.dialing_rate_limit !== undefined){
let data15 = data1.dialing_rate_limit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err27 = {instancePath:instancePath+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data1.predictive_algorithm !== undefined){
let data16 = data1.predictive_algorithm;
if(!((((data16 === "small_group") || (data16 === "advanced_small_group")) || (data16 === "classical")) || (data16 === "time_optimized_odr"))){
const err29 = {instancePath:instancePath+"/options/predictive_algorithm",schemaPath:"shared/options.schema.json/properties/predictive_algorithm/enum",keyword:"enum",params:{allowedValues: schema65.properties.predictive_algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.small_group_size !== undefined){
let data17 = data1.small_group_size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data1.history_length !== undefined){
let data18 = data1.history_length;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data1.predictive_max_overdial_rate !== undefined){
let data19 = data1.predictive_max_overdial_rate;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err34 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data19 <= 0 || isNaN(data19)){
const err35 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1["desktop-chains-limit"] !== undefined){
let data20 = data1["desktop-chains-limit"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data1.customer_id !== undefined){
let data21 = data1.customer_id;
if(typeof data21 === "string"){
if(func0(data21) < 1){
const err39 = {instancePath:instancePath+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data1["campaigngroup-states-uri"] !== undefined){
let data22 = data1["campaigngroup-states-uri"];
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err41 = {instancePath:instancePath+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1["send-campaigngroup-states"] !== undefined){
if(typeof data1["send-campaigngroup-states"] !== "boolean"){
const err43 = {instancePath:instancePath+"/options/send-campaigngroup-states",schemaPath:"shared/options.schema.json/properties/send-campaigngroup-states/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1["campaigngroup-states-interval"] !== undefined){
let data24 = data1["campaigngroup-states-interval"];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err44 = {instancePath:instancePath+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data1.CPNDigits !== undefined){
let data25 = data1.CPNDigits;
if(typeof data25 === "string"){
if(func0(data25) < 1){
const err46 = {instancePath:instancePath+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1["error-user-event"] !== undefined){
if(typeof data1["error-user-event"] !== "boolean"){
const err48 = {instancePath:instancePath+"/options/error-user-event",schemaPath:"shared/options.schema.json/properties/error-user-event/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/options",schemaPath:"shared/options.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.optimizeBy !== undefined){
let data27 = data.optimizeBy;
if(!((((data27 === "Busy Factor") || (data27 === "Overdial Rate")) || (data27 === "Average Waiting Time")) || (data27 === "Average Distribution Time"))){
const err50 = {instancePath:instancePath+"/optimizeBy",schemaPath:"#/properties/optimizeBy/enum",keyword:"enum",params:{allowedValues: schema66.properties.optimizeBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.optimizeGoal !== undefined){
let data28 = data.optimizeGoal;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/optimizeGoal",schemaPath:"#/properties/optimizeGoal/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/optimizeGoal",schemaPath:"#/properties/optimizeGoal/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.placeGroup === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "placeGroup"},message:"must have required property '"+"placeGroup"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "placeGroup") || (key0 === "dns")) || (key0 === "ports")) || (key0 === "extensions")) || (key0 === "removed"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.placeGroup !== undefined){
let data0 = data.placeGroup;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/placeGroup",schemaPath:"#/properties/placeGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/placeGroup",schemaPath:"#/properties/placeGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dns !== undefined){
let data1 = data.dns;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err4 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"#/properties/dns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"#/properties/dns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ports !== undefined){
let data3 = data.ports;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err8 = {instancePath:instancePath+"/ports/" + i2,schemaPath:"#/properties/ports/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ports/" + i2,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err10 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.extensions !== undefined){
let data5 = data.extensions;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err12 = {instancePath:instancePath+"/extensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/extensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.removed !== undefined){
let data7 = data.removed;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err15 = {instancePath:instancePath+"/removed/" + i4,schemaPath:"#/properties/removed/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/removed/" + i4,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data7[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err17 = {instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err18 = {instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","properties":{"applicationId":{"description":"DBID of the OCS application, GSW_APPLICATION_ID; 134 when absent.","type":"integer","minimum":1},"backupApplicationId":{"description":"DBID of another OCS application, which stands by until redundancy.switchover; no backup when absent.","type":"integer","minimum":1},"thirdParties":{"description":"Names of the applications that are connected to OCS, so that their Communication DN requests are accepted; none when absent.","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"tenant":{"type":"object","properties":{"name":{"description":"Name.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"customerName":{"description":"Option customer_name of the section devops: GSW_TENANT_NAME and GSW_TENANT_CCID; not set when absent.","type":"string","minLength":1}},"additionalProperties":false},"switch":{"type":"object","properties":{"name":{"description":"Name.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"trunks":{"description":"Trunks to the public network; as many as are wanted when absent.","type":"integer","minimum":0},"detection":{"description":"Call progress detection; without mistakes when absent.","type":"object","properties":{"wrongRate":{"description":"Part of the test calls (those whose user data have GSW_CALL_RESULT_FEEDBACK) that are taken for an answering machine though a person answers, or the other way round.","type":"number","minimum":0,"maximum":1},"seed":{"description":"The same seed gives the same mistakes; 1 when absent.","type":"integer","minimum":0,"maximum":4294967295}},"required":["wrongRate"],"additionalProperties":false},"unmonitoredDNs":{"description":"DNs of the switch that OCS does not monitor: it hears of no call and no agent there; none when absent.","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"consultationUserData":{"description":"Whether a consultation call carries the user data of the call that is on hold, or only its own; carried when absent.","enum":["carried","separate"]}},"additionalProperties":false},"options":{"$ref":"shared/options.schema.json"},"timeZones":{"description":"The first is the default of records; UTC alone when absent.","type":"array","items":{"type":"object","properties":{"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"name":{"description":"Configuration Server's name.","type":"string","minLength":1},"javaName":{"description":"IANA name.","type":"string","minLength":1}},"required":["name","javaName"],"additionalProperties":false},"minItems":1},"agents":{"type":"array","items":{"type":"object","properties":{"agentId":{"description":"Login ID.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1}},"required":["agentId"],"additionalProperties":false}},"agentGroups":{"type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among agent groups and place groups.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"agents":{"type":"array","items":{"description":"Login ID.","type":"string","minLength":1},"uniqueItems":true}},"required":["name","agents"],"additionalProperties":false}},"placeGroups":{"type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among agent groups and place groups.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"dns":{"type":"array","items":{"description":"DN.","type":"string","minLength":1},"uniqueItems":true},"ports":{"description":"DNs of its voice treatment ports: nobody logs in there, and they answer by themselves.","type":"array","items":{"description":"DN.","type":"string","minLength":1},"uniqueItems":true},"extensions":{"description":"The Extension of each place that has a second DN, by the DN of its ACD Position: a call at either of them seizes the place.","type":"object","additionalProperties":{"type":"string","minLength":1}},"disabled":{"description":"Those of its DNs that are disabled: OCS dials no calls for them.","type":"array","items":{"description":"DN.","type":"string","minLength":1},"uniqueItems":true}},"required":["name","dns"],"additionalProperties":false}},"scripts":{"type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among scripts.","type":"string","minLength":1},"dbid":{"description":"GSW_SCRIPT_ID; chosen by the server when absent.","type":"integer","minimum":1}},"required":["name"],"additionalProperties":false}},"callerIdSets":{"description":"Script objects with numbers that take turns as the caller's.","type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among caller id sets: GSW_CPN_DIGITS_SET.","type":"string","minLength":1},"digits":{"description":"Its values of CPNDigits.","type":"array","items":{"description":"Calling party number shown to customers.","type":"string","minLength":1},"minItems":1}},"required":["name","digits"],"additionalProperties":false}},"treatments":{"description":"What is done with records whose calls end with a call result: by OCS itself after a call that it has dialed and that no agent took, else if a desktop asks for it (GSW_TREATMENT).","type":"array","items":{"$ref":"shared/treatment.schema.json"}},"callingLists":{"type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among calling lists.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"table":{"description":"Table in the database; made from the name when absent.","type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"script":{"description":"Name of its script.","type":"string","minLength":1},"callerIdSet":{"description":"Name of its caller id set, which takes precedence over its option CPNDigits.","type":"string","minLength":1},"options":{"$ref":"shared/caller-id-options.schema.json"},"treatments":{"description":"Names of its treatments.","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"maximumAttempts":{"description":"Attempts after which OCS applies no treatment by itself; 10 when absent.","type":"integer","minimum":1},"fields":{"description":"Custom fields.","type":"array","items":{"type":"object","properties":{"name":{"description":"Column name.","type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,62}$"},"type":{"description":"Data type of the field.","enum":["INT","FLOAT","CHAR","VARCHAR","DATETIME"]},"sendAttribute":{"description":"Key under which it is sent; not sent without one (001 Send Attributes).","type":"string","minLength":1}},"required":["name","type"],"additionalProperties":false}},"sendAttributes":{"description":"Send attributes of Genesys mandatory fields: field name to key. Only fields that have one are updated by a desktop (001 Send Attributes; ruling 61).","type":"object","additionalProperties":{"type":"string","minLength":1}},"records":{"description":"What the list holds.","type":"array","items":{"$ref":"shared/record.schema.json"}}},"required":["name"],"additionalProperties":false}},"campaigns":{"type":"array","items":{"type":"object","properties":{"name":{"description":"Unique among campaigns.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"description":{"description":"Empty when absent.","type":"string"},"callingLists":{"description":"They take turns in this order, each by its weight.","type":"array","items":{"description":"Name of a calling list.","type":"string","minLength":1},"minItems":1,"uniqueItems":true},"listWeights":{"description":"How many chains OCS reads of a calling list in its turn, by the name of the list; 10 when absent.","type":"object","additionalProperties":{"type":"integer","minimum":1}},"callerIdSet":{"description":"Name of its caller id set, which takes precedence over its option CPNDigits.","type":"string","minLength":1},"options":{"$ref":"shared/caller-id-options.schema.json"},"script":{"description":"Name of its script.","type":"string","minLength":1}},"required":["name","callingLists"],"additionalProperties":false}},"campaignGroups":{"type":"array","items":{"type":"object","properties":{"name":{"description":"campaign@group when absent.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"description":{"description":"Empty when absent.","type":"string"},"campaign":{"description":"Name of its campaign.","type":"string","minLength":1},"group":{"description":"Name of its agent group or place group.","type":"string","minLength":1},"dialMode":{"$ref":"shared/dial-mode.schema.json"},"weight":{"description":"Its part of the agents that it shares with other campaign groups in Push Preview mode; 10 when absent.","type":"integer","minimum":1},"minimumBufferSize":{"description":"Records in the buffer below which the next portion is read; 4 when absent.","type":"integer","minimum":0},"optimalBufferSize":{"description":"Records in the buffer up to which a portion is read; 6 when absent.","type":"integer","minimum":1},"script":{"description":"Name of its script.","type":"string","minLength":1},"callerIdSet":{"description":"Name of its caller id set, which takes precedence over its option CPNDigits.","type":"string","minLength":1},"queue":{"description":"DN to which answered calls are transferred: GSW_QUEUE_NAME. Modes in which OCS dials need it.","type":"string","minLength":1},"optimizeBy":{"description":"What a predictive mode optimizes; Overdial Rate when absent.","enum":["Busy Factor","Overdial Rate","Average Waiting Time","Average Distribution Time"]},"optimizeGoal":{"description":"Its goal: percents, or seconds of a time; 3 when absent.","type":"number","exclusiveMinimum":0},"options":{"$ref":"shared/options.schema.json"}},"required":["campaign","group"],"additionalProperties":false}}},"additionalProperties":false};
const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/treatment.schema.json","title":"Treatment","description":"What is done with a record whose call ends with a call result.","type":"object","properties":{"name":{"description":"Name.","type":"string","minLength":1},"dbid":{"description":"DBID; chosen by the server when absent.","type":"integer","minimum":1},"callResult":{"description":"The call result that it is for.","type":"integer","minimum":0},"sequence":{"description":"Its place among the treatments of a list for this call result; 1 when absent.","type":"integer","minimum":1},"action":{"description":"What is done with the record (Apply to Record). Without minutes, it is called again at once.","oneOf":[{"type":"object","properties":{"kind":{"enum":["Redial","Next in chain"]},"minutes":{"description":"The interval; for Next in chain, before the chain is gone through again.","type":"integer","minimum":1}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"enum":["Retry in","Next in chain after"]},"minutes":{"description":"The interval.","type":"integer","minimum":1}},"required":["kind","minutes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"enum":["Retry at specified date","Next in chain at specified date"]},"dateTime":{"description":"MM/DD/YYYY HH:MM, in the record's time zone.","type":"string","pattern":"^[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}$"}},"required":["kind","dateTime"],"additionalProperties":false},{"type":"object","properties":{"kind":{"enum":["Assign to Group","Mark as Agent Error"]}},"required":["kind"],"additionalProperties":false}]},"cycleAttempts":{"description":"How often it is applied before the next one in the sequence; for Next in chain, how often the chain is gone through; 1 when absent.","type":"integer","minimum":1},"increment":{"description":"Minutes by which the interval grows each time; 0 when absent.","type":"integer","minimum":0},"applyToCall":{"description":"What is done with a call that was answered by no person: Connect hands it to an agent; it is released when absent.","const":"Connect"}},"required":["name","callResult","action"],"additionalProperties":false,"examples":[{"name":"Busy, first","callResult":6,"sequence":1,"action":{"kind":"Redial","minutes":5},"cycleAttempts":3,"increment":5},{"name":"No answer","callResult":7,"action":{"kind":"Next in chain"}}]};
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/control/shared/record.schema.json","title":"Given record","description":"A record of a calling list by its column names: the Genesys mandatory fields (Outbound Contact reference, Defined Constants) and the custom fields of its list.","type":"object","properties":{"record_id":{"description":"Unique in its list. In provision: the place in the list, from 1, when absent.","type":"integer","minimum":1},"contact_info":{"description":"Phone number, or another address of the customer.","type":"string","minLength":1,"maxLength":128},"contact_info_type":{"description":"Kind of the number.","x-enumeration":"contactInfoType","type":"integer","minimum":0,"maximum":11,"default":2},"record_type":{"description":"What the record is for.","x-enumeration":"recordType","type":"integer","minimum":0,"maximum":7,"default":2},"record_status":{"description":"Where the record stands.","x-enumeration":"recordStatus","type":"integer","minimum":0,"maximum":9,"default":1},"call_result":{"description":"How its last call ended.","x-enumeration":"callResult","type":"integer","minimum":0,"default":28},"attempt":{"description":"Attempts so far.","type":"integer","minimum":0,"default":0},"dial_sched_time":{"description":"When to dial, Unix seconds.","type":["integer","null"],"default":null},"call_time":{"description":"When it was last dialed, Unix seconds.","type":["integer","null"],"default":null},"daily_from":{"description":"First second of the day, in the time zone of the record, at which it may be dialed.","type":"integer","minimum":0,"maximum":86400,"default":28800},"daily_till":{"description":"Last such second.","type":"integer","minimum":0,"maximum":86400,"default":64800},"tz_dbid":{"description":"DBID of a provisioned time zone; the first one when absent.","type":"integer","minimum":1},"campaign_id":{"description":"DBID of the campaign that took it last.","type":["integer","null"],"default":null},"agent_id":{"description":"Login ID of the last agent.","type":["string","null"],"default":null},"chain_id":{"description":"Chain that it belongs to; its record_id when absent.","type":"integer","minimum":0},"chain_n":{"description":"Place in the chain.","type":"integer","minimum":0,"default":0},"group_id":{"description":"DBID of the group that took it last.","type":["integer","null"],"default":null},"app_id":{"description":"DBID of the OCS that took it last.","type":["integer","null"],"default":null},"treatments":{"description":"Treatments applied so far, as Genesys writes them.","type":["string","null"],"default":null},"media_ref":{"description":"Reference of another medium.","type":["integer","null"],"default":null},"email_subject":{"description":"Subject of an e-mail.","type":["string","null"],"default":null},"email_template_id":{"description":"Template of an e-mail.","type":["integer","null"],"default":null},"switch_id":{"description":"DBID of a switch.","type":["integer","null"],"default":null}},"additionalProperties":{"type":["string","number","null"]},"examples":[{"contact_info":"5550101"},{"record_id":7,"contact_info":"5550102","contact_info_type":4,"chain_id":6,"chain_n":1,"account":"A-17"}]};
const pattern3 = new RegExp("^[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,62}$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func33.call(schema78.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.applicationId !== undefined){
let data0 = data.applicationId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.backupApplicationId !== undefined){
let data1 = data.backupApplicationId;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/backupApplicationId",schemaPath:"#/properties/backupApplicationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/backupApplicationId",schemaPath:"#/properties/backupApplicationId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.thirdParties !== undefined){
let data2 = data.thirdParties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err5 = {instancePath:instancePath+"/thirdParties/" + i0,schemaPath:"#/properties/thirdParties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/thirdParties/" + i0,schemaPath:"#/properties/thirdParties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tenant !== undefined){
let data4 = data.tenant;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "name") || (key1 === "dbid")) || (key1 === "customerName"))){
const err9 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err10 = {instancePath:instancePath+"/tenant/name",schemaPath:"#/properties/tenant/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/tenant/name",schemaPath:"#/properties/tenant/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.dbid !== undefined){
let data6 = data4.dbid;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/tenant/dbid",schemaPath:"#/properties/tenant/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/tenant/dbid",schemaPath:"#/properties/tenant/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data4.customerName !== undefined){
let data7 = data4.customerName;
if(typeof data7 === "string"){
if(func0(data7) < 1){
const err14 = {instancePath:instancePath+"/tenant/customerName",schemaPath:"#/properties/tenant/properties/customerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tenant/customerName",schemaPath:"#/properties/tenant/properties/customerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.switch !== undefined){
let data8 = data.switch;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((((key2 === "name") || (key2 === "dbid")) || (key2 === "trunks")) || (key2 === "detection")) || (key2 === "unmonitoredDNs")) || (key2 === "consultationUserData"))){
const err17 = {instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func0(data9) < 1){
const err18 = {instancePath:instancePath+"/switch/name",schemaPath:"#/properties/switch/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/switch/name",schemaPath:"#/properties/switch/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.dbid !== undefined){
let data10 = data8.dbid;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/switch/dbid",schemaPath:"#/properties/switch/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/switch/dbid",schemaPath:"#/properties/switch/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data8.trunks !== undefined){
let data11 = data8.trunks;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/switch/trunks",schemaPath:"#/properties/switch/properties/trunks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/switch/trunks",schemaPath:"#/properties/switch/properties/trunks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data8.detection !== undefined){
let data12 = data8.detection;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.wrongRate === undefined){
const err24 = {instancePath:instancePath+"/switch/detection",schemaPath:"#/properties/switch/properties/detection/required",keyword:"required",params:{missingProperty: "wrongRate"},message:"must have required property '"+"wrongRate"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "wrongRate") || (key3 === "seed"))){
const err25 = {instancePath:instancePath+"/switch/detection",schemaPath:"#/properties/switch/properties/detection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.wrongRate !== undefined){
let data13 = data12.wrongRate;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/switch/detection/wrongRate",schemaPath:"#/properties/switch/properties/detection/properties/wrongRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/switch/detection/wrongRate",schemaPath:"#/properties/switch/properties/detection/properties/wrongRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/switch/detection/wrongRate",schemaPath:"#/properties/switch/properties/detection/properties/wrongRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.seed !== undefined){
let data14 = data12.seed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/switch/detection/seed",schemaPath:"#/properties/switch/properties/detection/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4294967295 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/switch/detection/seed",schemaPath:"#/properties/switch/properties/detection/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/switch/detection/seed",schemaPath:"#/properties/switch/properties/detection/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/switch/detection",schemaPath:"#/properties/switch/properties/detection/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.unmonitoredDNs !== undefined){
let data15 = data8.unmonitoredDNs;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func0(data16) < 1){
const err33 = {instancePath:instancePath+"/switch/unmonitoredDNs/" + i2,schemaPath:"#/properties/switch/properties/unmonitoredDNs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/switch/unmonitoredDNs/" + i2,schemaPath:"#/properties/switch/properties/unmonitoredDNs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i3 = data15.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data15[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err35 = {instancePath:instancePath+"/switch/unmonitoredDNs",schemaPath:"#/properties/switch/properties/unmonitoredDNs/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err36 = {instancePath:instancePath+"/switch/unmonitoredDNs",schemaPath:"#/properties/switch/properties/unmonitoredDNs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.consultationUserData !== undefined){
let data17 = data8.consultationUserData;
if(!((data17 === "carried") || (data17 === "separate"))){
const err37 = {instancePath:instancePath+"/switch/consultationUserData",schemaPath:"#/properties/switch/properties/consultationUserData/enum",keyword:"enum",params:{allowedValues: schema78.properties.switch.properties.consultationUserData.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/switch",schemaPath:"#/properties/switch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.options !== undefined){
let data18 = data.options;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(func33.call(schema65.properties, key4))){
const err39 = {instancePath:instancePath+"/options",schemaPath:"shared/options.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.agent_preview_mode_start !== undefined){
if(typeof data18.agent_preview_mode_start !== "boolean"){
const err40 = {instancePath:instancePath+"/options/agent_preview_mode_start",schemaPath:"shared/options.schema.json/properties/agent_preview_mode_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.agent_logout_preview_call_result !== undefined){
let data20 = data18.agent_logout_preview_call_result;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err41 = {instancePath:instancePath+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < -1 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data18.stale_clean_timeout !== undefined){
let data21 = data18.stale_clean_timeout;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err43 = {instancePath:instancePath+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err44 = {instancePath:instancePath+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data18.record_processed !== undefined){
if(typeof data18.record_processed !== "boolean"){
const err45 = {instancePath:instancePath+"/options/record_processed",schemaPath:"shared/options.schema.json/properties/record_processed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.predictive_callback !== undefined){
if(typeof data18.predictive_callback !== "boolean"){
const err46 = {instancePath:instancePath+"/options/predictive_callback",schemaPath:"shared/options.schema.json/properties/predictive_callback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.default_general_priority !== undefined){
let data24 = data18.default_general_priority;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err47 = {instancePath:instancePath+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err48 = {instancePath:instancePath+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data18.default_campaignrescheduled_priority !== undefined){
let data25 = data18.default_campaignrescheduled_priority;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err49 = {instancePath:instancePath+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err50 = {instancePath:instancePath+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data18.default_campaigncallback_priority !== undefined){
let data26 = data18.default_campaigncallback_priority;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err51 = {instancePath:instancePath+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err52 = {instancePath:instancePath+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data18["call-result-feedback-every"] !== undefined){
let data27 = data18["call-result-feedback-every"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err53 = {instancePath:instancePath+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err54 = {instancePath:instancePath+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data18.ivr_group !== undefined){
if(typeof data18.ivr_group !== "boolean"){
const err55 = {instancePath:instancePath+"/options/ivr_group",schemaPath:"shared/options.schema.json/properties/ivr_group/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.ivr_update_on_release !== undefined){
if(typeof data18.ivr_update_on_release !== "boolean"){
const err56 = {instancePath:instancePath+"/options/ivr_update_on_release",schemaPath:"shared/options.schema.json/properties/ivr_update_on_release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.outbound_release_action !== undefined){
let data30 = data18.outbound_release_action;
if(!(((data30 === "none") || (data30 === "ready")) || (data30 === "notready"))){
const err57 = {instancePath:instancePath+"/options/outbound_release_action",schemaPath:"shared/options.schema.json/properties/outbound_release_action/enum",keyword:"enum",params:{allowedValues: schema65.properties.outbound_release_action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.call_wait_connected_timeout !== undefined){
let data31 = data18.call_wait_connected_timeout;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err58 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600 || isNaN(data31)){
const err59 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err60 = {instancePath:instancePath+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data18.dialing_rate_limit !== undefined){
let data32 = data18.dialing_rate_limit;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err61 = {instancePath:instancePath+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err62 = {instancePath:instancePath+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data18.predictive_algorithm !== undefined){
let data33 = data18.predictive_algorithm;
if(!((((data33 === "small_group") || (data33 === "advanced_small_group")) || (data33 === "classical")) || (data33 === "time_optimized_odr"))){
const err63 = {instancePath:instancePath+"/options/predictive_algorithm",schemaPath:"shared/options.schema.json/properties/predictive_algorithm/enum",keyword:"enum",params:{allowedValues: schema65.properties.predictive_algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.small_group_size !== undefined){
let data34 = data18.small_group_size;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err64 = {instancePath:instancePath+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err65 = {instancePath:instancePath+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data18.history_length !== undefined){
let data35 = data18.history_length;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err66 = {instancePath:instancePath+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err67 = {instancePath:instancePath+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data18.predictive_max_overdial_rate !== undefined){
let data36 = data18.predictive_max_overdial_rate;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
const err68 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data36 <= 0 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data18["desktop-chains-limit"] !== undefined){
let data37 = data18["desktop-chains-limit"];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err71 = {instancePath:instancePath+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err72 = {instancePath:instancePath+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data18.customer_id !== undefined){
let data38 = data18.customer_id;
if(typeof data38 === "string"){
if(func0(data38) < 1){
const err73 = {instancePath:instancePath+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data18["campaigngroup-states-uri"] !== undefined){
let data39 = data18["campaigngroup-states-uri"];
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err75 = {instancePath:instancePath+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data18["send-campaigngroup-states"] !== undefined){
if(typeof data18["send-campaigngroup-states"] !== "boolean"){
const err77 = {instancePath:instancePath+"/options/send-campaigngroup-states",schemaPath:"shared/options.schema.json/properties/send-campaigngroup-states/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data18["campaigngroup-states-interval"] !== undefined){
let data41 = data18["campaigngroup-states-interval"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err78 = {instancePath:instancePath+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err79 = {instancePath:instancePath+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data18.CPNDigits !== undefined){
let data42 = data18.CPNDigits;
if(typeof data42 === "string"){
if(func0(data42) < 1){
const err80 = {instancePath:instancePath+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data18["error-user-event"] !== undefined){
if(typeof data18["error-user-event"] !== "boolean"){
const err82 = {instancePath:instancePath+"/options/error-user-event",schemaPath:"shared/options.schema.json/properties/error-user-event/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/options",schemaPath:"shared/options.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.timeZones !== undefined){
let data44 = data.timeZones;
if(Array.isArray(data44)){
if(data44.length < 1){
const err84 = {instancePath:instancePath+"/timeZones",schemaPath:"#/properties/timeZones/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len2 = data44.length;
for(let i4=0; i4<len2; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err85 = {instancePath:instancePath+"/timeZones/" + i4,schemaPath:"#/properties/timeZones/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data45.javaName === undefined){
const err86 = {instancePath:instancePath+"/timeZones/" + i4,schemaPath:"#/properties/timeZones/items/required",keyword:"required",params:{missingProperty: "javaName"},message:"must have required property '"+"javaName"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key5 in data45){
if(!(((key5 === "dbid") || (key5 === "name")) || (key5 === "javaName"))){
const err87 = {instancePath:instancePath+"/timeZones/" + i4,schemaPath:"#/properties/timeZones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data45.dbid !== undefined){
let data46 = data45.dbid;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err88 = {instancePath:instancePath+"/timeZones/" + i4+"/dbid",schemaPath:"#/properties/timeZones/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
const err89 = {instancePath:instancePath+"/timeZones/" + i4+"/dbid",schemaPath:"#/properties/timeZones/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data45.name !== undefined){
let data47 = data45.name;
if(typeof data47 === "string"){
if(func0(data47) < 1){
const err90 = {instancePath:instancePath+"/timeZones/" + i4+"/name",schemaPath:"#/properties/timeZones/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/timeZones/" + i4+"/name",schemaPath:"#/properties/timeZones/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.javaName !== undefined){
let data48 = data45.javaName;
if(typeof data48 === "string"){
if(func0(data48) < 1){
const err92 = {instancePath:instancePath+"/timeZones/" + i4+"/javaName",schemaPath:"#/properties/timeZones/items/properties/javaName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/timeZones/" + i4+"/javaName",schemaPath:"#/properties/timeZones/items/properties/javaName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/timeZones/" + i4,schemaPath:"#/properties/timeZones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/timeZones",schemaPath:"#/properties/timeZones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.agents !== undefined){
let data49 = data.agents;
if(Array.isArray(data49)){
const len3 = data49.length;
for(let i5=0; i5<len3; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.agentId === undefined){
const err96 = {instancePath:instancePath+"/agents/" + i5,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "agentId"},message:"must have required property '"+"agentId"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key6 in data50){
if(!((key6 === "agentId") || (key6 === "dbid"))){
const err97 = {instancePath:instancePath+"/agents/" + i5,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data50.agentId !== undefined){
let data51 = data50.agentId;
if(typeof data51 === "string"){
if(func0(data51) < 1){
const err98 = {instancePath:instancePath+"/agents/" + i5+"/agentId",schemaPath:"#/properties/agents/items/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/agents/" + i5+"/agentId",schemaPath:"#/properties/agents/items/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data50.dbid !== undefined){
let data52 = data50.dbid;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err100 = {instancePath:instancePath+"/agents/" + i5+"/dbid",schemaPath:"#/properties/agents/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err101 = {instancePath:instancePath+"/agents/" + i5+"/dbid",schemaPath:"#/properties/agents/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/agents/" + i5,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.agentGroups !== undefined){
let data53 = data.agentGroups;
if(Array.isArray(data53)){
const len4 = data53.length;
for(let i6=0; i6<len4; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.name === undefined){
const err104 = {instancePath:instancePath+"/agentGroups/" + i6,schemaPath:"#/properties/agentGroups/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data54.agents === undefined){
const err105 = {instancePath:instancePath+"/agentGroups/" + i6,schemaPath:"#/properties/agentGroups/items/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key7 in data54){
if(!(((key7 === "name") || (key7 === "dbid")) || (key7 === "agents"))){
const err106 = {instancePath:instancePath+"/agentGroups/" + i6,schemaPath:"#/properties/agentGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data54.name !== undefined){
let data55 = data54.name;
if(typeof data55 === "string"){
if(func0(data55) < 1){
const err107 = {instancePath:instancePath+"/agentGroups/" + i6+"/name",schemaPath:"#/properties/agentGroups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/agentGroups/" + i6+"/name",schemaPath:"#/properties/agentGroups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data54.dbid !== undefined){
let data56 = data54.dbid;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err109 = {instancePath:instancePath+"/agentGroups/" + i6+"/dbid",schemaPath:"#/properties/agentGroups/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err110 = {instancePath:instancePath+"/agentGroups/" + i6+"/dbid",schemaPath:"#/properties/agentGroups/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data54.agents !== undefined){
let data57 = data54.agents;
if(Array.isArray(data57)){
const len5 = data57.length;
for(let i7=0; i7<len5; i7++){
let data58 = data57[i7];
if(typeof data58 === "string"){
if(func0(data58) < 1){
const err111 = {instancePath:instancePath+"/agentGroups/" + i6+"/agents/" + i7,schemaPath:"#/properties/agentGroups/items/properties/agents/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/agentGroups/" + i6+"/agents/" + i7,schemaPath:"#/properties/agentGroups/items/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let i8 = data57.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data57[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err113 = {instancePath:instancePath+"/agentGroups/" + i6+"/agents",schemaPath:"#/properties/agentGroups/items/properties/agents/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err114 = {instancePath:instancePath+"/agentGroups/" + i6+"/agents",schemaPath:"#/properties/agentGroups/items/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/agentGroups/" + i6,schemaPath:"#/properties/agentGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/agentGroups",schemaPath:"#/properties/agentGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.placeGroups !== undefined){
let data59 = data.placeGroups;
if(Array.isArray(data59)){
const len6 = data59.length;
for(let i9=0; i9<len6; i9++){
let data60 = data59[i9];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.name === undefined){
const err117 = {instancePath:instancePath+"/placeGroups/" + i9,schemaPath:"#/properties/placeGroups/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data60.dns === undefined){
const err118 = {instancePath:instancePath+"/placeGroups/" + i9,schemaPath:"#/properties/placeGroups/items/required",keyword:"required",params:{missingProperty: "dns"},message:"must have required property '"+"dns"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key8 in data60){
if(!((((((key8 === "name") || (key8 === "dbid")) || (key8 === "dns")) || (key8 === "ports")) || (key8 === "extensions")) || (key8 === "disabled"))){
const err119 = {instancePath:instancePath+"/placeGroups/" + i9,schemaPath:"#/properties/placeGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data60.name !== undefined){
let data61 = data60.name;
if(typeof data61 === "string"){
if(func0(data61) < 1){
const err120 = {instancePath:instancePath+"/placeGroups/" + i9+"/name",schemaPath:"#/properties/placeGroups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/placeGroups/" + i9+"/name",schemaPath:"#/properties/placeGroups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data60.dbid !== undefined){
let data62 = data60.dbid;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err122 = {instancePath:instancePath+"/placeGroups/" + i9+"/dbid",schemaPath:"#/properties/placeGroups/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err123 = {instancePath:instancePath+"/placeGroups/" + i9+"/dbid",schemaPath:"#/properties/placeGroups/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data60.dns !== undefined){
let data63 = data60.dns;
if(Array.isArray(data63)){
const len7 = data63.length;
for(let i10=0; i10<len7; i10++){
let data64 = data63[i10];
if(typeof data64 === "string"){
if(func0(data64) < 1){
const err124 = {instancePath:instancePath+"/placeGroups/" + i9+"/dns/" + i10,schemaPath:"#/properties/placeGroups/items/properties/dns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/placeGroups/" + i9+"/dns/" + i10,schemaPath:"#/properties/placeGroups/items/properties/dns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
let i11 = data63.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data63[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err126 = {instancePath:instancePath+"/placeGroups/" + i9+"/dns",schemaPath:"#/properties/placeGroups/items/properties/dns/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err127 = {instancePath:instancePath+"/placeGroups/" + i9+"/dns",schemaPath:"#/properties/placeGroups/items/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data60.ports !== undefined){
let data65 = data60.ports;
if(Array.isArray(data65)){
const len8 = data65.length;
for(let i12=0; i12<len8; i12++){
let data66 = data65[i12];
if(typeof data66 === "string"){
if(func0(data66) < 1){
const err128 = {instancePath:instancePath+"/placeGroups/" + i9+"/ports/" + i12,schemaPath:"#/properties/placeGroups/items/properties/ports/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/placeGroups/" + i9+"/ports/" + i12,schemaPath:"#/properties/placeGroups/items/properties/ports/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
let i13 = data65.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data65[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err130 = {instancePath:instancePath+"/placeGroups/" + i9+"/ports",schemaPath:"#/properties/placeGroups/items/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
const err131 = {instancePath:instancePath+"/placeGroups/" + i9+"/ports",schemaPath:"#/properties/placeGroups/items/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data60.extensions !== undefined){
let data67 = data60.extensions;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key9 in data67){
let data68 = data67[key9];
if(typeof data68 === "string"){
if(func0(data68) < 1){
const err132 = {instancePath:instancePath+"/placeGroups/" + i9+"/extensions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeGroups/items/properties/extensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/placeGroups/" + i9+"/extensions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeGroups/items/properties/extensions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/placeGroups/" + i9+"/extensions",schemaPath:"#/properties/placeGroups/items/properties/extensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.disabled !== undefined){
let data69 = data60.disabled;
if(Array.isArray(data69)){
const len9 = data69.length;
for(let i14=0; i14<len9; i14++){
let data70 = data69[i14];
if(typeof data70 === "string"){
if(func0(data70) < 1){
const err135 = {instancePath:instancePath+"/placeGroups/" + i9+"/disabled/" + i14,schemaPath:"#/properties/placeGroups/items/properties/disabled/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/placeGroups/" + i9+"/disabled/" + i14,schemaPath:"#/properties/placeGroups/items/properties/disabled/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let i15 = data69.length;
let j5;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data69[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err137 = {instancePath:instancePath+"/placeGroups/" + i9+"/disabled",schemaPath:"#/properties/placeGroups/items/properties/disabled/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i15+" are identical)"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
const err138 = {instancePath:instancePath+"/placeGroups/" + i9+"/disabled",schemaPath:"#/properties/placeGroups/items/properties/disabled/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/placeGroups/" + i9,schemaPath:"#/properties/placeGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/placeGroups",schemaPath:"#/properties/placeGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.scripts !== undefined){
let data71 = data.scripts;
if(Array.isArray(data71)){
const len10 = data71.length;
for(let i16=0; i16<len10; i16++){
let data72 = data71[i16];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.name === undefined){
const err141 = {instancePath:instancePath+"/scripts/" + i16,schemaPath:"#/properties/scripts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key10 in data72){
if(!((key10 === "name") || (key10 === "dbid"))){
const err142 = {instancePath:instancePath+"/scripts/" + i16,schemaPath:"#/properties/scripts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data72.name !== undefined){
let data73 = data72.name;
if(typeof data73 === "string"){
if(func0(data73) < 1){
const err143 = {instancePath:instancePath+"/scripts/" + i16+"/name",schemaPath:"#/properties/scripts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/scripts/" + i16+"/name",schemaPath:"#/properties/scripts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data72.dbid !== undefined){
let data74 = data72.dbid;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err145 = {instancePath:instancePath+"/scripts/" + i16+"/dbid",schemaPath:"#/properties/scripts/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err146 = {instancePath:instancePath+"/scripts/" + i16+"/dbid",schemaPath:"#/properties/scripts/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/scripts/" + i16,schemaPath:"#/properties/scripts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.callerIdSets !== undefined){
let data75 = data.callerIdSets;
if(Array.isArray(data75)){
const len11 = data75.length;
for(let i17=0; i17<len11; i17++){
let data76 = data75[i17];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.name === undefined){
const err149 = {instancePath:instancePath+"/callerIdSets/" + i17,schemaPath:"#/properties/callerIdSets/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data76.digits === undefined){
const err150 = {instancePath:instancePath+"/callerIdSets/" + i17,schemaPath:"#/properties/callerIdSets/items/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key11 in data76){
if(!((key11 === "name") || (key11 === "digits"))){
const err151 = {instancePath:instancePath+"/callerIdSets/" + i17,schemaPath:"#/properties/callerIdSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data76.name !== undefined){
let data77 = data76.name;
if(typeof data77 === "string"){
if(func0(data77) < 1){
const err152 = {instancePath:instancePath+"/callerIdSets/" + i17+"/name",schemaPath:"#/properties/callerIdSets/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/callerIdSets/" + i17+"/name",schemaPath:"#/properties/callerIdSets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data76.digits !== undefined){
let data78 = data76.digits;
if(Array.isArray(data78)){
if(data78.length < 1){
const err154 = {instancePath:instancePath+"/callerIdSets/" + i17+"/digits",schemaPath:"#/properties/callerIdSets/items/properties/digits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len12 = data78.length;
for(let i18=0; i18<len12; i18++){
let data79 = data78[i18];
if(typeof data79 === "string"){
if(func0(data79) < 1){
const err155 = {instancePath:instancePath+"/callerIdSets/" + i17+"/digits/" + i18,schemaPath:"#/properties/callerIdSets/items/properties/digits/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/callerIdSets/" + i17+"/digits/" + i18,schemaPath:"#/properties/callerIdSets/items/properties/digits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/callerIdSets/" + i17+"/digits",schemaPath:"#/properties/callerIdSets/items/properties/digits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/callerIdSets/" + i17,schemaPath:"#/properties/callerIdSets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/callerIdSets",schemaPath:"#/properties/callerIdSets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.treatments !== undefined){
let data80 = data.treatments;
if(Array.isArray(data80)){
const len13 = data80.length;
for(let i19=0; i19<len13; i19++){
let data81 = data80[i19];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.name === undefined){
const err160 = {instancePath:instancePath+"/treatments/" + i19,schemaPath:"shared/treatment.schema.json/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data81.callResult === undefined){
const err161 = {instancePath:instancePath+"/treatments/" + i19,schemaPath:"shared/treatment.schema.json/required",keyword:"required",params:{missingProperty: "callResult"},message:"must have required property '"+"callResult"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data81.action === undefined){
const err162 = {instancePath:instancePath+"/treatments/" + i19,schemaPath:"shared/treatment.schema.json/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key12 in data81){
if(!((((((((key12 === "name") || (key12 === "dbid")) || (key12 === "callResult")) || (key12 === "sequence")) || (key12 === "action")) || (key12 === "cycleAttempts")) || (key12 === "increment")) || (key12 === "applyToCall"))){
const err163 = {instancePath:instancePath+"/treatments/" + i19,schemaPath:"shared/treatment.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data81.name !== undefined){
let data82 = data81.name;
if(typeof data82 === "string"){
if(func0(data82) < 1){
const err164 = {instancePath:instancePath+"/treatments/" + i19+"/name",schemaPath:"shared/treatment.schema.json/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/treatments/" + i19+"/name",schemaPath:"shared/treatment.schema.json/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data81.dbid !== undefined){
let data83 = data81.dbid;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err166 = {instancePath:instancePath+"/treatments/" + i19+"/dbid",schemaPath:"shared/treatment.schema.json/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 1 || isNaN(data83)){
const err167 = {instancePath:instancePath+"/treatments/" + i19+"/dbid",schemaPath:"shared/treatment.schema.json/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data81.callResult !== undefined){
let data84 = data81.callResult;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err168 = {instancePath:instancePath+"/treatments/" + i19+"/callResult",schemaPath:"shared/treatment.schema.json/properties/callResult/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err169 = {instancePath:instancePath+"/treatments/" + i19+"/callResult",schemaPath:"shared/treatment.schema.json/properties/callResult/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data81.sequence !== undefined){
let data85 = data81.sequence;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err170 = {instancePath:instancePath+"/treatments/" + i19+"/sequence",schemaPath:"shared/treatment.schema.json/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 1 || isNaN(data85)){
const err171 = {instancePath:instancePath+"/treatments/" + i19+"/sequence",schemaPath:"shared/treatment.schema.json/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
if(data81.action !== undefined){
let data86 = data81.action;
const _errs186 = errors;
let valid49 = false;
let passing0 = null;
const _errs187 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err172 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key13 in data86){
if(!((key13 === "kind") || (key13 === "minutes"))){
const err173 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data86.kind !== undefined){
let data87 = data86.kind;
if(!((data87 === "Redial") || (data87 === "Next in chain"))){
const err174 = {instancePath:instancePath+"/treatments/" + i19+"/action/kind",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.action.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data86.minutes !== undefined){
let data88 = data86.minutes;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err175 = {instancePath:instancePath+"/treatments/" + i19+"/action/minutes",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
const err176 = {instancePath:instancePath+"/treatments/" + i19+"/action/minutes",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid0 = _errs187 === errors;
if(_valid0){
valid49 = true;
passing0 = 0;
var props0 = true;
}
const _errs193 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err178 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data86.minutes === undefined){
const err179 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key14 in data86){
if(!((key14 === "kind") || (key14 === "minutes"))){
const err180 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data86.kind !== undefined){
let data89 = data86.kind;
if(!((data89 === "Retry in") || (data89 === "Next in chain after"))){
const err181 = {instancePath:instancePath+"/treatments/" + i19+"/action/kind",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.action.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.minutes !== undefined){
let data90 = data86.minutes;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err182 = {instancePath:instancePath+"/treatments/" + i19+"/action/minutes",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 1 || isNaN(data90)){
const err183 = {instancePath:instancePath+"/treatments/" + i19+"/action/minutes",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid0 = _errs193 === errors;
if(_valid0 && valid49){
valid49 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid49 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs199 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err185 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data86.dateTime === undefined){
const err186 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/required",keyword:"required",params:{missingProperty: "dateTime"},message:"must have required property '"+"dateTime"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key15 in data86){
if(!((key15 === "kind") || (key15 === "dateTime"))){
const err187 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data86.kind !== undefined){
let data91 = data86.kind;
if(!((data91 === "Retry at specified date") || (data91 === "Next in chain at specified date"))){
const err188 = {instancePath:instancePath+"/treatments/" + i19+"/action/kind",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.action.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data86.dateTime !== undefined){
let data92 = data86.dateTime;
if(typeof data92 === "string"){
if(!pattern3.test(data92)){
const err189 = {instancePath:instancePath+"/treatments/" + i19+"/action/dateTime",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/properties/dateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/treatments/" + i19+"/action/dateTime",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/properties/dateTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid0 = _errs199 === errors;
if(_valid0 && valid49){
valid49 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid49 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs205 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.kind === undefined){
const err192 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key16 in data86){
if(!(key16 === "kind")){
const err193 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data86.kind !== undefined){
let data93 = data86.kind;
if(!((data93 === "Assign to Group") || (data93 === "Mark as Agent Error"))){
const err194 = {instancePath:instancePath+"/treatments/" + i19+"/action/kind",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.action.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid0 = _errs205 === errors;
if(_valid0 && valid49){
valid49 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid49 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid49){
const err196 = {instancePath:instancePath+"/treatments/" + i19+"/action",schemaPath:"shared/treatment.schema.json/properties/action/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
if(data81.cycleAttempts !== undefined){
let data94 = data81.cycleAttempts;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err197 = {instancePath:instancePath+"/treatments/" + i19+"/cycleAttempts",schemaPath:"shared/treatment.schema.json/properties/cycleAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
const err198 = {instancePath:instancePath+"/treatments/" + i19+"/cycleAttempts",schemaPath:"shared/treatment.schema.json/properties/cycleAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data81.increment !== undefined){
let data95 = data81.increment;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err199 = {instancePath:instancePath+"/treatments/" + i19+"/increment",schemaPath:"shared/treatment.schema.json/properties/increment/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err200 = {instancePath:instancePath+"/treatments/" + i19+"/increment",schemaPath:"shared/treatment.schema.json/properties/increment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data81.applyToCall !== undefined){
if("Connect" !== data81.applyToCall){
const err201 = {instancePath:instancePath+"/treatments/" + i19+"/applyToCall",schemaPath:"shared/treatment.schema.json/properties/applyToCall/const",keyword:"const",params:{allowedValue: "Connect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/treatments/" + i19,schemaPath:"shared/treatment.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/treatments",schemaPath:"#/properties/treatments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.callingLists !== undefined){
let data97 = data.callingLists;
if(Array.isArray(data97)){
const len14 = data97.length;
for(let i20=0; i20<len14; i20++){
let data98 = data97[i20];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.name === undefined){
const err204 = {instancePath:instancePath+"/callingLists/" + i20,schemaPath:"#/properties/callingLists/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key17 in data98){
if(!(func33.call(schema78.properties.callingLists.items.properties, key17))){
const err205 = {instancePath:instancePath+"/callingLists/" + i20,schemaPath:"#/properties/callingLists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data98.name !== undefined){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func0(data99) < 1){
const err206 = {instancePath:instancePath+"/callingLists/" + i20+"/name",schemaPath:"#/properties/callingLists/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/callingLists/" + i20+"/name",schemaPath:"#/properties/callingLists/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data98.dbid !== undefined){
let data100 = data98.dbid;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err208 = {instancePath:instancePath+"/callingLists/" + i20+"/dbid",schemaPath:"#/properties/callingLists/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 1 || isNaN(data100)){
const err209 = {instancePath:instancePath+"/callingLists/" + i20+"/dbid",schemaPath:"#/properties/callingLists/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
if(data98.table !== undefined){
let data101 = data98.table;
if(typeof data101 === "string"){
if(func0(data101) < 1){
const err210 = {instancePath:instancePath+"/callingLists/" + i20+"/table",schemaPath:"#/properties/callingLists/items/properties/table/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!pattern4.test(data101)){
const err211 = {instancePath:instancePath+"/callingLists/" + i20+"/table",schemaPath:"#/properties/callingLists/items/properties/table/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/callingLists/" + i20+"/table",schemaPath:"#/properties/callingLists/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data98.script !== undefined){
let data102 = data98.script;
if(typeof data102 === "string"){
if(func0(data102) < 1){
const err213 = {instancePath:instancePath+"/callingLists/" + i20+"/script",schemaPath:"#/properties/callingLists/items/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/callingLists/" + i20+"/script",schemaPath:"#/properties/callingLists/items/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data98.callerIdSet !== undefined){
let data103 = data98.callerIdSet;
if(typeof data103 === "string"){
if(func0(data103) < 1){
const err215 = {instancePath:instancePath+"/callingLists/" + i20+"/callerIdSet",schemaPath:"#/properties/callingLists/items/properties/callerIdSet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/callingLists/" + i20+"/callerIdSet",schemaPath:"#/properties/callingLists/items/properties/callerIdSet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data98.options !== undefined){
let data104 = data98.options;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key18 in data104){
if(!(key18 === "CPNDigits")){
const err217 = {instancePath:instancePath+"/callingLists/" + i20+"/options",schemaPath:"shared/caller-id-options.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data104.CPNDigits !== undefined){
let data105 = data104.CPNDigits;
if(typeof data105 === "string"){
if(func0(data105) < 1){
const err218 = {instancePath:instancePath+"/callingLists/" + i20+"/options/CPNDigits",schemaPath:"shared/caller-id-options.schema.json/properties/CPNDigits/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/callingLists/" + i20+"/options/CPNDigits",schemaPath:"shared/caller-id-options.schema.json/properties/CPNDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/callingLists/" + i20+"/options",schemaPath:"shared/caller-id-options.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data98.treatments !== undefined){
let data106 = data98.treatments;
if(Array.isArray(data106)){
const len15 = data106.length;
for(let i21=0; i21<len15; i21++){
let data107 = data106[i21];
if(typeof data107 === "string"){
if(func0(data107) < 1){
const err221 = {instancePath:instancePath+"/callingLists/" + i20+"/treatments/" + i21,schemaPath:"#/properties/callingLists/items/properties/treatments/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/callingLists/" + i20+"/treatments/" + i21,schemaPath:"#/properties/callingLists/items/properties/treatments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
let i22 = data106.length;
let j6;
if(i22 > 1){
const indices6 = {};
for(;i22--;){
let item6 = data106[i22];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err223 = {instancePath:instancePath+"/callingLists/" + i20+"/treatments",schemaPath:"#/properties/callingLists/items/properties/treatments/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i22+" are identical)"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
break;
}
indices6[item6] = i22;
}
}
}
else {
const err224 = {instancePath:instancePath+"/callingLists/" + i20+"/treatments",schemaPath:"#/properties/callingLists/items/properties/treatments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data98.maximumAttempts !== undefined){
let data108 = data98.maximumAttempts;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err225 = {instancePath:instancePath+"/callingLists/" + i20+"/maximumAttempts",schemaPath:"#/properties/callingLists/items/properties/maximumAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 1 || isNaN(data108)){
const err226 = {instancePath:instancePath+"/callingLists/" + i20+"/maximumAttempts",schemaPath:"#/properties/callingLists/items/properties/maximumAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data98.fields !== undefined){
let data109 = data98.fields;
if(Array.isArray(data109)){
const len16 = data109.length;
for(let i23=0; i23<len16; i23++){
let data110 = data109[i23];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.name === undefined){
const err227 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23,schemaPath:"#/properties/callingLists/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data110.type === undefined){
const err228 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23,schemaPath:"#/properties/callingLists/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key19 in data110){
if(!(((key19 === "name") || (key19 === "type")) || (key19 === "sendAttribute"))){
const err229 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23,schemaPath:"#/properties/callingLists/items/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data110.name !== undefined){
let data111 = data110.name;
if(typeof data111 === "string"){
if(func0(data111) < 1){
const err230 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/name",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!pattern4.test(data111)){
const err231 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/name",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/name",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data110.type !== undefined){
let data112 = data110.type;
if(!(((((data112 === "INT") || (data112 === "FLOAT")) || (data112 === "CHAR")) || (data112 === "VARCHAR")) || (data112 === "DATETIME"))){
const err233 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/type",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema78.properties.callingLists.items.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data110.sendAttribute !== undefined){
let data113 = data110.sendAttribute;
if(typeof data113 === "string"){
if(func0(data113) < 1){
const err234 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/sendAttribute",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/sendAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23+"/sendAttribute",schemaPath:"#/properties/callingLists/items/properties/fields/items/properties/sendAttribute/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/callingLists/" + i20+"/fields/" + i23,schemaPath:"#/properties/callingLists/items/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/callingLists/" + i20+"/fields",schemaPath:"#/properties/callingLists/items/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data98.sendAttributes !== undefined){
let data114 = data98.sendAttributes;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key20 in data114){
let data115 = data114[key20];
if(typeof data115 === "string"){
if(func0(data115) < 1){
const err238 = {instancePath:instancePath+"/callingLists/" + i20+"/sendAttributes/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/callingLists/items/properties/sendAttributes/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/callingLists/" + i20+"/sendAttributes/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/callingLists/items/properties/sendAttributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/callingLists/" + i20+"/sendAttributes",schemaPath:"#/properties/callingLists/items/properties/sendAttributes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data98.records !== undefined){
let data116 = data98.records;
if(Array.isArray(data116)){
const len17 = data116.length;
for(let i24=0; i24<len17; i24++){
let data117 = data116[i24];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key21 in data117){
if(!(func33.call(schema74.properties, key21))){
let data118 = data117[key21];
if(((typeof data118 !== "string") && (!((typeof data118 == "number") && (isFinite(data118))))) && (data118 !== null)){
const err241 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"shared/record.schema.json/additionalProperties/type",keyword:"type",params:{type: schema74.additionalProperties.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(data117.record_id !== undefined){
let data119 = data117.record_id;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err242 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_id",schemaPath:"shared/record.schema.json/properties/record_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
const err243 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_id",schemaPath:"shared/record.schema.json/properties/record_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data117.contact_info !== undefined){
let data120 = data117.contact_info;
if(typeof data120 === "string"){
if(func0(data120) > 128){
const err244 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(func0(data120) < 1){
const err245 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data117.contact_info_type !== undefined){
let data121 = data117.contact_info_type;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err247 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 11 || isNaN(data121)){
const err248 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/maximum",keyword:"maximum",params:{comparison: "<=", limit: 11},message:"must be <= 11"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err249 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data117.record_type !== undefined){
let data122 = data117.record_type;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err250 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 7 || isNaN(data122)){
const err251 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err252 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(data117.record_status !== undefined){
let data123 = data117.record_status;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err253 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 9 || isNaN(data123)){
const err254 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err255 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data117.call_result !== undefined){
let data124 = data117.call_result;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err256 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/call_result",schemaPath:"shared/record.schema.json/properties/call_result/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
const err257 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/call_result",schemaPath:"shared/record.schema.json/properties/call_result/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data117.attempt !== undefined){
let data125 = data117.attempt;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err258 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/attempt",schemaPath:"shared/record.schema.json/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err259 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/attempt",schemaPath:"shared/record.schema.json/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
if(data117.dial_sched_time !== undefined){
let data126 = data117.dial_sched_time;
if((!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))) && (data126 !== null)){
const err260 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/dial_sched_time",schemaPath:"shared/record.schema.json/properties/dial_sched_time/type",keyword:"type",params:{type: schema74.properties.dial_sched_time.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data117.call_time !== undefined){
let data127 = data117.call_time;
if((!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))) && (data127 !== null)){
const err261 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/call_time",schemaPath:"shared/record.schema.json/properties/call_time/type",keyword:"type",params:{type: schema74.properties.call_time.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data117.daily_from !== undefined){
let data128 = data117.daily_from;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err262 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 86400 || isNaN(data128)){
const err263 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data128 < 0 || isNaN(data128)){
const err264 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data117.daily_till !== undefined){
let data129 = data117.daily_till;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err265 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 86400 || isNaN(data129)){
const err266 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data129 < 0 || isNaN(data129)){
const err267 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
if(data117.tz_dbid !== undefined){
let data130 = data117.tz_dbid;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err268 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/tz_dbid",schemaPath:"shared/record.schema.json/properties/tz_dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 1 || isNaN(data130)){
const err269 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/tz_dbid",schemaPath:"shared/record.schema.json/properties/tz_dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data117.campaign_id !== undefined){
let data131 = data117.campaign_id;
if((!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) && (data131 !== null)){
const err270 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/campaign_id",schemaPath:"shared/record.schema.json/properties/campaign_id/type",keyword:"type",params:{type: schema74.properties.campaign_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data117.agent_id !== undefined){
let data132 = data117.agent_id;
if((typeof data132 !== "string") && (data132 !== null)){
const err271 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/agent_id",schemaPath:"shared/record.schema.json/properties/agent_id/type",keyword:"type",params:{type: schema74.properties.agent_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data117.chain_id !== undefined){
let data133 = data117.chain_id;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err272 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/chain_id",schemaPath:"shared/record.schema.json/properties/chain_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
const err273 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/chain_id",schemaPath:"shared/record.schema.json/properties/chain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
if(data117.chain_n !== undefined){
let data134 = data117.chain_n;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err274 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/chain_n",schemaPath:"shared/record.schema.json/properties/chain_n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
const err275 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/chain_n",schemaPath:"shared/record.schema.json/properties/chain_n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data117.group_id !== undefined){
let data135 = data117.group_id;
if((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (data135 !== null)){
const err276 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/group_id",schemaPath:"shared/record.schema.json/properties/group_id/type",keyword:"type",params:{type: schema74.properties.group_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data117.app_id !== undefined){
let data136 = data117.app_id;
if((!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))) && (data136 !== null)){
const err277 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/app_id",schemaPath:"shared/record.schema.json/properties/app_id/type",keyword:"type",params:{type: schema74.properties.app_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data117.treatments !== undefined){
let data137 = data117.treatments;
if((typeof data137 !== "string") && (data137 !== null)){
const err278 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/treatments",schemaPath:"shared/record.schema.json/properties/treatments/type",keyword:"type",params:{type: schema74.properties.treatments.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data117.media_ref !== undefined){
let data138 = data117.media_ref;
if((!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) && (data138 !== null)){
const err279 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/media_ref",schemaPath:"shared/record.schema.json/properties/media_ref/type",keyword:"type",params:{type: schema74.properties.media_ref.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data117.email_subject !== undefined){
let data139 = data117.email_subject;
if((typeof data139 !== "string") && (data139 !== null)){
const err280 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/email_subject",schemaPath:"shared/record.schema.json/properties/email_subject/type",keyword:"type",params:{type: schema74.properties.email_subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data117.email_template_id !== undefined){
let data140 = data117.email_template_id;
if((!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))) && (data140 !== null)){
const err281 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/email_template_id",schemaPath:"shared/record.schema.json/properties/email_template_id/type",keyword:"type",params:{type: schema74.properties.email_template_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data117.switch_id !== undefined){
let data141 = data117.switch_id;
if((!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))) && (data141 !== null)){
const err282 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24+"/switch_id",schemaPath:"shared/record.schema.json/properties/switch_id/type",keyword:"type",params:{type: schema74.properties.switch_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/callingLists/" + i20+"/records/" + i24,schemaPath:"shared/record.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/callingLists/" + i20+"/records",schemaPath:"#/properties/callingLists/items/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/callingLists/" + i20,schemaPath:"#/properties/callingLists/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/callingLists",schemaPath:"#/properties/callingLists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data.campaigns !== undefined){
let data142 = data.campaigns;
if(Array.isArray(data142)){
const len18 = data142.length;
for(let i25=0; i25<len18; i25++){
let data143 = data142[i25];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.name === undefined){
const err287 = {instancePath:instancePath+"/campaigns/" + i25,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data143.callingLists === undefined){
const err288 = {instancePath:instancePath+"/campaigns/" + i25,schemaPath:"#/properties/campaigns/items/required",keyword:"required",params:{missingProperty: "callingLists"},message:"must have required property '"+"callingLists"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key22 in data143){
if(!((((((((key22 === "name") || (key22 === "dbid")) || (key22 === "description")) || (key22 === "callingLists")) || (key22 === "listWeights")) || (key22 === "callerIdSet")) || (key22 === "options")) || (key22 === "script"))){
const err289 = {instancePath:instancePath+"/campaigns/" + i25,schemaPath:"#/properties/campaigns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data143.name !== undefined){
let data144 = data143.name;
if(typeof data144 === "string"){
if(func0(data144) < 1){
const err290 = {instancePath:instancePath+"/campaigns/" + i25+"/name",schemaPath:"#/properties/campaigns/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/campaigns/" + i25+"/name",schemaPath:"#/properties/campaigns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data143.dbid !== undefined){
let data145 = data143.dbid;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err292 = {instancePath:instancePath+"/campaigns/" + i25+"/dbid",schemaPath:"#/properties/campaigns/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
const err293 = {instancePath:instancePath+"/campaigns/" + i25+"/dbid",schemaPath:"#/properties/campaigns/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
if(data143.description !== undefined){
if(typeof data143.description !== "string"){
const err294 = {instancePath:instancePath+"/campaigns/" + i25+"/description",schemaPath:"#/properties/campaigns/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data143.callingLists !== undefined){
let data147 = data143.callingLists;
if(Array.isArray(data147)){
if(data147.length < 1){
const err295 = {instancePath:instancePath+"/campaigns/" + i25+"/callingLists",schemaPath:"#/properties/campaigns/items/properties/callingLists/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len19 = data147.length;
for(let i26=0; i26<len19; i26++){
let data148 = data147[i26];
if(typeof data148 === "string"){
if(func0(data148) < 1){
const err296 = {instancePath:instancePath+"/campaigns/" + i25+"/callingLists/" + i26,schemaPath:"#/properties/campaigns/items/properties/callingLists/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/campaigns/" + i25+"/callingLists/" + i26,schemaPath:"#/properties/campaigns/items/properties/callingLists/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
let i27 = data147.length;
let j7;
if(i27 > 1){
const indices7 = {};
for(;i27--;){
let item7 = data147[i27];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err298 = {instancePath:instancePath+"/campaigns/" + i25+"/callingLists",schemaPath:"#/properties/campaigns/items/properties/callingLists/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
break;
}
indices7[item7] = i27;
}
}
}
else {
const err299 = {instancePath:instancePath+"/campaigns/" + i25+"/callingLists",schemaPath:"#/properties/campaigns/items/properties/callingLists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data143.listWeights !== undefined){
let data149 = data143.listWeights;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key23 in data149){
let data150 = data149[key23];
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err300 = {instancePath:instancePath+"/campaigns/" + i25+"/listWeights/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/campaigns/items/properties/listWeights/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 1 || isNaN(data150)){
const err301 = {instancePath:instancePath+"/campaigns/" + i25+"/listWeights/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/campaigns/items/properties/listWeights/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
}
else {
const err302 = {instancePath:instancePath+"/campaigns/" + i25+"/listWeights",schemaPath:"#/properties/campaigns/items/properties/listWeights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data143.callerIdSet !== undefined){
let data151 = data143.callerIdSet;
if(typeof data151 === "string"){
if(func0(data151) < 1){
const err303 = {instancePath:instancePath+"/campaigns/" + i25+"/callerIdSet",schemaPath:"#/properties/campaigns/items/properties/callerIdSet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/campaigns/" + i25+"/callerIdSet",schemaPath:"#/properties/campaigns/items/properties/callerIdSet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data143.options !== undefined){
let data152 = data143.options;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key24 in data152){
if(!(key24 === "CPNDigits")){
const err305 = {instancePath:instancePath+"/campaigns/" + i25+"/options",schemaPath:"shared/caller-id-options.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data152.CPNDigits !== undefined){
let data153 = data152.CPNDigits;
if(typeof data153 === "string"){
if(func0(data153) < 1){
const err306 = {instancePath:instancePath+"/campaigns/" + i25+"/options/CPNDigits",schemaPath:"shared/caller-id-options.schema.json/properties/CPNDigits/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/campaigns/" + i25+"/options/CPNDigits",schemaPath:"shared/caller-id-options.schema.json/properties/CPNDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/campaigns/" + i25+"/options",schemaPath:"shared/caller-id-options.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data143.script !== undefined){
let data154 = data143.script;
if(typeof data154 === "string"){
if(func0(data154) < 1){
const err309 = {instancePath:instancePath+"/campaigns/" + i25+"/script",schemaPath:"#/properties/campaigns/items/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/campaigns/" + i25+"/script",schemaPath:"#/properties/campaigns/items/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/campaigns/" + i25,schemaPath:"#/properties/campaigns/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.campaignGroups !== undefined){
let data155 = data.campaignGroups;
if(Array.isArray(data155)){
const len20 = data155.length;
for(let i28=0; i28<len20; i28++){
let data156 = data155[i28];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.campaign === undefined){
const err313 = {instancePath:instancePath+"/campaignGroups/" + i28,schemaPath:"#/properties/campaignGroups/items/required",keyword:"required",params:{missingProperty: "campaign"},message:"must have required property '"+"campaign"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data156.group === undefined){
const err314 = {instancePath:instancePath+"/campaignGroups/" + i28,schemaPath:"#/properties/campaignGroups/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key25 in data156){
if(!(func33.call(schema78.properties.campaignGroups.items.properties, key25))){
const err315 = {instancePath:instancePath+"/campaignGroups/" + i28,schemaPath:"#/properties/campaignGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data156.name !== undefined){
let data157 = data156.name;
if(typeof data157 === "string"){
if(func0(data157) < 1){
const err316 = {instancePath:instancePath+"/campaignGroups/" + i28+"/name",schemaPath:"#/properties/campaignGroups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/campaignGroups/" + i28+"/name",schemaPath:"#/properties/campaignGroups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data156.dbid !== undefined){
let data158 = data156.dbid;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err318 = {instancePath:instancePath+"/campaignGroups/" + i28+"/dbid",schemaPath:"#/properties/campaignGroups/items/properties/dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
const err319 = {instancePath:instancePath+"/campaignGroups/" + i28+"/dbid",schemaPath:"#/properties/campaignGroups/items/properties/dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data156.description !== undefined){
if(typeof data156.description !== "string"){
const err320 = {instancePath:instancePath+"/campaignGroups/" + i28+"/description",schemaPath:"#/properties/campaignGroups/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data156.campaign !== undefined){
let data160 = data156.campaign;
if(typeof data160 === "string"){
if(func0(data160) < 1){
const err321 = {instancePath:instancePath+"/campaignGroups/" + i28+"/campaign",schemaPath:"#/properties/campaignGroups/items/properties/campaign/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/campaignGroups/" + i28+"/campaign",schemaPath:"#/properties/campaignGroups/items/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data156.group !== undefined){
let data161 = data156.group;
if(typeof data161 === "string"){
if(func0(data161) < 1){
const err323 = {instancePath:instancePath+"/campaignGroups/" + i28+"/group",schemaPath:"#/properties/campaignGroups/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/campaignGroups/" + i28+"/group",schemaPath:"#/properties/campaignGroups/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data156.dialMode !== undefined){
let data162 = data156.dialMode;
if(typeof data162 !== "string"){
const err325 = {instancePath:instancePath+"/campaignGroups/" + i28+"/dialMode",schemaPath:"shared/dial-mode.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!(((((((((data162 === "Predictive") || (data162 === "Progressive")) || (data162 === "Preview")) || (data162 === "Progressive with Seizing")) || (data162 === "Predictive with Seizing")) || (data162 === "Push Preview")) || (data162 === "Progressive GVP")) || (data162 === "Predictive GVP")) || (data162 === "Power GVP"))){
const err326 = {instancePath:instancePath+"/campaignGroups/" + i28+"/dialMode",schemaPath:"shared/dial-mode.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data156.weight !== undefined){
let data163 = data156.weight;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err327 = {instancePath:instancePath+"/campaignGroups/" + i28+"/weight",schemaPath:"#/properties/campaignGroups/items/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
const err328 = {instancePath:instancePath+"/campaignGroups/" + i28+"/weight",schemaPath:"#/properties/campaignGroups/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
if(data156.minimumBufferSize !== undefined){
let data164 = data156.minimumBufferSize;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err329 = {instancePath:instancePath+"/campaignGroups/" + i28+"/minimumBufferSize",schemaPath:"#/properties/campaignGroups/items/properties/minimumBufferSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
const err330 = {instancePath:instancePath+"/campaignGroups/" + i28+"/minimumBufferSize",schemaPath:"#/properties/campaignGroups/items/properties/minimumBufferSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
if(data156.optimalBufferSize !== undefined){
let data165 = data156.optimalBufferSize;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err331 = {instancePath:instancePath+"/campaignGroups/" + i28+"/optimalBufferSize",schemaPath:"#/properties/campaignGroups/items/properties/optimalBufferSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
const err332 = {instancePath:instancePath+"/campaignGroups/" + i28+"/optimalBufferSize",schemaPath:"#/properties/campaignGroups/items/properties/optimalBufferSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
if(data156.script !== undefined){
let data166 = data156.script;
if(typeof data166 === "string"){
if(func0(data166) < 1){
const err333 = {instancePath:instancePath+"/campaignGroups/" + i28+"/script",schemaPath:"#/properties/campaignGroups/items/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/campaignGroups/" + i28+"/script",schemaPath:"#/properties/campaignGroups/items/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data156.callerIdSet !== undefined){
let data167 = data156.callerIdSet;
if(typeof data167 === "string"){
if(func0(data167) < 1){
const err335 = {instancePath:instancePath+"/campaignGroups/" + i28+"/callerIdSet",schemaPath:"#/properties/campaignGroups/items/properties/callerIdSet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/campaignGroups/" + i28+"/callerIdSet",schemaPath:"#/properties/campaignGroups/items/properties/callerIdSet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data156.queue !== undefined){
let data168 = data156.queue;
if(typeof data168 === "string"){
if(func0(data168) < 1){
const err337 = {instancePath:instancePath+"/campaignGroups/" + i28+"/queue",schemaPath:"#/properties/campaignGroups/items/properties/queue/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/campaignGroups/" + i28+"/queue",schemaPath:"#/properties/campaignGroups/items/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data156.optimizeBy !== undefined){
let data169 = data156.optimizeBy;
if(!((((data169 === "Busy Factor") || (data169 === "Overdial Rate")) || (data169 === "Average Waiting Time")) || (data169 === "Average Distribution Time"))){
const err339 = {instancePath:instancePath+"/campaignGroups/" + i28+"/optimizeBy",schemaPath:"#/properties/campaignGroups/items/properties/optimizeBy/enum",keyword:"enum",params:{allowedValues: schema78.properties.campaignGroups.items.properties.optimizeBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data156.optimizeGoal !== undefined){
let data170 = data156.optimizeGoal;
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 <= 0 || isNaN(data170)){
const err340 = {instancePath:instancePath+"/campaignGroups/" + i28+"/optimizeGoal",schemaPath:"#/properties/campaignGroups/items/properties/optimizeGoal/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/campaignGroups/" + i28+"/optimizeGoal",schemaPath:"#/properties/campaignGroups/items/properties/optimizeGoal/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data156.options !== undefined){
let data171 = data156.options;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key26 in data171){
if(!(func33.call(schema65.properties, key26))){
const err342 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options",schemaPath:"shared/options.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data171.agent_preview_mode_start !== undefined){
if(typeof data171.agent_preview_mode_start !== "boolean"){
const err343 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/agent_preview_mode_start",schemaPath:"shared/options.schema.json/properties/agent_preview_mode_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data171.agent_logout_preview_call_result !== undefined){
let data173 = data171.agent_logout_preview_call_result;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err344 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < -1 || isNaN(data173)){
const err345 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/agent_logout_preview_call_result",schemaPath:"shared/options.schema.json/properties/agent_logout_preview_call_result/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
if(data171.stale_clean_timeout !== undefined){
let data174 = data171.stale_clean_timeout;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err346 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
const err347 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/stale_clean_timeout",schemaPath:"shared/options.schema.json/properties/stale_clean_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
if(data171.record_processed !== undefined){
if(typeof data171.record_processed !== "boolean"){
const err348 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/record_processed",schemaPath:"shared/options.schema.json/properties/record_processed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data171.predictive_callback !== undefined){
if(typeof data171.predictive_callback !== "boolean"){
const err349 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/predictive_callback",schemaPath:"shared/options.schema.json/properties/predictive_callback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data171.default_general_priority !== undefined){
let data177 = data171.default_general_priority;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err350 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
const err351 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_general_priority",schemaPath:"shared/options.schema.json/properties/default_general_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
if(data171.default_campaignrescheduled_priority !== undefined){
let data178 = data171.default_campaignrescheduled_priority;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err352 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
const err353 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_campaignrescheduled_priority",schemaPath:"shared/options.schema.json/properties/default_campaignrescheduled_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
if(data171.default_campaigncallback_priority !== undefined){
let data179 = data171.default_campaigncallback_priority;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err354 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err355 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/default_campaigncallback_priority",schemaPath:"shared/options.schema.json/properties/default_campaigncallback_priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
if(data171["call-result-feedback-every"] !== undefined){
let data180 = data171["call-result-feedback-every"];
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err356 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 1 || isNaN(data180)){
const err357 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/call-result-feedback-every",schemaPath:"shared/options.schema.json/properties/call-result-feedback-every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data171.ivr_group !== undefined){
if(typeof data171.ivr_group !== "boolean"){
const err358 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/ivr_group",schemaPath:"shared/options.schema.json/properties/ivr_group/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data171.ivr_update_on_release !== undefined){
if(typeof data171.ivr_update_on_release !== "boolean"){
const err359 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/ivr_update_on_release",schemaPath:"shared/options.schema.json/properties/ivr_update_on_release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data171.outbound_release_action !== undefined){
let data183 = data171.outbound_release_action;
if(!(((data183 === "none") || (data183 === "ready")) || (data183 === "notready"))){
const err360 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/outbound_release_action",schemaPath:"shared/options.schema.json/properties/outbound_release_action/enum",keyword:"enum",params:{allowedValues: schema65.properties.outbound_release_action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data171.call_wait_connected_timeout !== undefined){
let data184 = data171.call_wait_connected_timeout;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err361 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 600 || isNaN(data184)){
const err362 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data184 < 1 || isNaN(data184)){
const err363 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/call_wait_connected_timeout",schemaPath:"shared/options.schema.json/properties/call_wait_connected_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
if(data171.dialing_rate_limit !== undefined){
let data185 = data171.dialing_rate_limit;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err364 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
const err365 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/dialing_rate_limit",schemaPath:"shared/options.schema.json/properties/dialing_rate_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
if(data171.predictive_algorithm !== undefined){
let data186 = data171.predictive_algorithm;
if(!((((data186 === "small_group") || (data186 === "advanced_small_group")) || (data186 === "classical")) || (data186 === "time_optimized_odr"))){
const err366 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/predictive_algorithm",schemaPath:"shared/options.schema.json/properties/predictive_algorithm/enum",keyword:"enum",params:{allowedValues: schema65.properties.predictive_algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data171.small_group_size !== undefined){
let data187 = data171.small_group_size;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err367 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
const err368 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/small_group_size",schemaPath:"shared/options.schema.json/properties/small_group_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
if(data171.history_length !== undefined){
let data188 = data171.history_length;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err369 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
const err370 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/history_length",schemaPath:"shared/options.schema.json/properties/history_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data171.predictive_max_overdial_rate !== undefined){
let data189 = data171.predictive_max_overdial_rate;
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 > 100 || isNaN(data189)){
const err371 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data189 <= 0 || isNaN(data189)){
const err372 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/predictive_max_overdial_rate",schemaPath:"shared/options.schema.json/properties/predictive_max_overdial_rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data171["desktop-chains-limit"] !== undefined){
let data190 = data171["desktop-chains-limit"];
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err374 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
const err375 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/desktop-chains-limit",schemaPath:"shared/options.schema.json/properties/desktop-chains-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
if(data171.customer_id !== undefined){
let data191 = data171.customer_id;
if(typeof data191 === "string"){
if(func0(data191) < 1){
const err376 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/customer_id",schemaPath:"shared/options.schema.json/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data171["campaigngroup-states-uri"] !== undefined){
let data192 = data171["campaigngroup-states-uri"];
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err378 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/campaigngroup-states-uri",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data171["send-campaigngroup-states"] !== undefined){
if(typeof data171["send-campaigngroup-states"] !== "boolean"){
const err380 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/send-campaigngroup-states",schemaPath:"shared/options.schema.json/properties/send-campaigngroup-states/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data171["campaigngroup-states-interval"] !== undefined){
let data194 = data171["campaigngroup-states-interval"];
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err381 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err382 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/campaigngroup-states-interval",schemaPath:"shared/options.schema.json/properties/campaigngroup-states-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
if(data171.CPNDigits !== undefined){
let data195 = data171.CPNDigits;
if(typeof data195 === "string"){
if(func0(data195) < 1){
const err383 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/CPNDigits",schemaPath:"shared/options.schema.json/properties/CPNDigits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data171["error-user-event"] !== undefined){
if(typeof data171["error-user-event"] !== "boolean"){
const err385 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options/error-user-event",schemaPath:"shared/options.schema.json/properties/error-user-event/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/campaignGroups/" + i28+"/options",schemaPath:"shared/options.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/campaignGroups/" + i28,schemaPath:"#/properties/campaignGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/campaignGroups",schemaPath:"#/properties/campaignGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callingList === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callingList"},message:"must have required property '"+"callingList"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "callingList") || (key0 === "recordId")) || (key0 === "agentId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.callingList !== undefined){
let data0 = data.callingList;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"#/properties/recordId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"#/properties/recordId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.agentId !== undefined){
let data2 = data.agentId;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err6 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","properties":{"error":{"description":"GSW_ERROR_NUMBER, one that is documented.","type":"integer","enum":[101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120]},"agentId":{"description":"Login ID of the agent who asks; any agent when absent.","type":"string","minLength":1},"request":{"description":"GSW_AGENT_REQ_TYPE, one that is documented; any request when absent.","type":"string","minLength":1},"times":{"description":"How many requests; 1 when absent.","type":"integer","minimum":1,"maximum":1000}},"required":["error"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "error") || (key0 === "agentId")) || (key0 === "request")) || (key0 === "times"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((((((((((((data0 === 101) || (data0 === 102)) || (data0 === 103)) || (data0 === 104)) || (data0 === 105)) || (data0 === 106)) || (data0 === 107)) || (data0 === 108)) || (data0 === 109)) || (data0 === 110)) || (data0 === 111)) || (data0 === 112)) || (data0 === 113)) || (data0 === 114)) || (data0 === 115)) || (data0 === 116)) || (data0 === 117)) || (data0 === 118)) || (data0 === 119)) || (data0 === 120))){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema89.properties.error.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.agentId !== undefined){
let data1 = data.agentId;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agentId"},message:"must have required property '"+"agentId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seconds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "agentId") || (key0 === "seconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agentId !== undefined){
let data0 = data.agentId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seconds !== undefined){
let data1 = data.seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agentId"},message:"must have required property '"+"agentId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "agentId") || (key0 === "handle"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agentId !== undefined){
let data0 = data.agentId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.handle !== undefined){
let data1 = data.handle;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","properties":{"callingList":{"description":"Name of the calling list.","type":"string","minLength":1},"where":{"description":"Columns and the values that they must have; all records when absent.","type":"object","additionalProperties":{"type":["string","number","null"]}}},"required":["callingList"],"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callingList === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callingList"},message:"must have required property '"+"callingList"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "callingList") || (key0 === "where"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.callingList !== undefined){
let data0 = data.callingList;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.where !== undefined){
let data1 = data.where;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: schema98.properties.where.additionalProperties.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callingList === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callingList"},message:"must have required property '"+"callingList"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "callingList") || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.callingList !== undefined){
let data0 = data.callingList;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/callingList",schemaPath:"#/properties/callingList/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func33.call(schema74.properties, key1))){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"shared/record.schema.json/additionalProperties/type",keyword:"type",params:{type: schema74.additionalProperties.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data2.record_id !== undefined){
let data4 = data2.record_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/records/" + i0+"/record_id",schemaPath:"shared/record.schema.json/properties/record_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/record_id",schemaPath:"shared/record.schema.json/properties/record_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data2.contact_info !== undefined){
let data5 = data2.contact_info;
if(typeof data5 === "string"){
if(func0(data5) > 128){
const err9 = {instancePath:instancePath+"/records/" + i0+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func0(data5) < 1){
const err10 = {instancePath:instancePath+"/records/" + i0+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/records/" + i0+"/contact_info",schemaPath:"shared/record.schema.json/properties/contact_info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.contact_info_type !== undefined){
let data6 = data2.contact_info_type;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/records/" + i0+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 11 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/maximum",keyword:"maximum",params:{comparison: "<=", limit: 11},message:"must be <= 11"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/contact_info_type",schemaPath:"shared/record.schema.json/properties/contact_info_type/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data2.record_type !== undefined){
let data7 = data2.record_type;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/records/" + i0+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 7 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/record_type",schemaPath:"shared/record.schema.json/properties/record_type/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.record_status !== undefined){
let data8 = data2.record_status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/records/" + i0+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/records/" + i0+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/records/" + i0+"/record_status",schemaPath:"shared/record.schema.json/properties/record_status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data2.call_result !== undefined){
let data9 = data2.call_result;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/records/" + i0+"/call_result",schemaPath:"shared/record.schema.json/properties/call_result/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/records/" + i0+"/call_result",schemaPath:"shared/record.schema.json/properties/call_result/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data2.attempt !== undefined){
let data10 = data2.attempt;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/records/" + i0+"/attempt",schemaPath:"shared/record.schema.json/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/records/" + i0+"/attempt",schemaPath:"shared/record.schema.json/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data2.dial_sched_time !== undefined){
let data11 = data2.dial_sched_time;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err25 = {instancePath:instancePath+"/records/" + i0+"/dial_sched_time",schemaPath:"shared/record.schema.json/properties/dial_sched_time/type",keyword:"type",params:{type: schema74.properties.dial_sched_time.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.call_time !== undefined){
let data12 = data2.call_time;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err26 = {instancePath:instancePath+"/records/" + i0+"/call_time",schemaPath:"shared/record.schema.json/properties/call_time/type",keyword:"type",params:{type: schema74.properties.call_time.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.daily_from !== undefined){
let data13 = data2.daily_from;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/records/" + i0+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 86400 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/records/" + i0+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/records/" + i0+"/daily_from",schemaPath:"shared/record.schema.json/properties/daily_from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data2.daily_till !== undefined){
let data14 = data2.daily_till;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/records/" + i0+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 86400 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/records/" + i0+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/records/" + i0+"/daily_till",schemaPath:"shared/record.schema.json/properties/daily_till/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data2.tz_dbid !== undefined){
let data15 = data2.tz_dbid;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err33 = {instancePath:instancePath+"/records/" + i0+"/tz_dbid",schemaPath:"shared/record.schema.json/properties/tz_dbid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/records/" + i0+"/tz_dbid",schemaPath:"shared/record.schema.json/properties/tz_dbid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data2.campaign_id !== undefined){
let data16 = data2.campaign_id;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err35 = {instancePath:instancePath+"/records/" + i0+"/campaign_id",schemaPath:"shared/record.schema.json/properties/campaign_id/type",keyword:"type",params:{type: schema74.properties.campaign_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.agent_id !== undefined){
let data17 = data2.agent_id;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/records/" + i0+"/agent_id",schemaPath:"shared/record.schema.json/properties/agent_id/type",keyword:"type",params:{type: schema74.properties.agent_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.chain_id !== undefined){
let data18 = data2.chain_id;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err37 = {instancePath:instancePath+"/records/" + i0+"/chain_id",schemaPath:"shared/record.schema.json/properties/chain_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/records/" + i0+"/chain_id",schemaPath:"shared/record.schema.json/properties/chain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data2.chain_n !== undefined){
let data19 = data2.chain_n;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err39 = {instancePath:instancePath+"/records/" + i0+"/chain_n",schemaPath:"shared/record.schema.json/properties/chain_n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/records/" + i0+"/chain_n",schemaPath:"shared/record.schema.json/properties/chain_n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data2.group_id !== undefined){
let data20 = data2.group_id;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err41 = {instancePath:instancePath+"/records/" + i0+"/group_id",schemaPath:"shared/record.schema.json/properties/group_id/type",keyword:"type",params:{type: schema74.properties.group_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data2.app_id !== undefined){
let data21 = data2.app_id;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err42 = {instancePath:instancePath+"/records/" + i0+"/app_id",schemaPath:"shared/record.schema.json/properties/app_id/type",keyword:"type",params:{type: schema74.properties.app_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.treatments !== undefined){
let data22 = data2.treatments;
if((typeof data22 !== "string") && (data22 !== null)){
const err43 = {instancePath:instancePath+"/records/" + i0+"/treatments",schemaPath:"shared/record.schema.json/properties/treatments/type",keyword:"type",params:{type: schema74.properties.treatments.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.media_ref !== undefined){
let data23 = data2.media_ref;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err44 = {instancePath:instancePath+"/records/" + i0+"/media_ref",schemaPath:"shared/record.schema.json/properties/media_ref/type",keyword:"type",params:{type: schema74.properties.media_ref.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.email_subject !== undefined){
let data24 = data2.email_subject;
if((typeof data24 !== "string") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/records/" + i0+"/email_subject",schemaPath:"shared/record.schema.json/properties/email_subject/type",keyword:"type",params:{type: schema74.properties.email_subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.email_template_id !== undefined){
let data25 = data2.email_template_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err46 = {instancePath:instancePath+"/records/" + i0+"/email_template_id",schemaPath:"shared/record.schema.json/properties/email_template_id/type",keyword:"type",params:{type: schema74.properties.email_template_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.switch_id !== undefined){
let data26 = data2.switch_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err47 = {instancePath:instancePath+"/records/" + i0+"/switch_id",schemaPath:"shared/record.schema.json/properties/switch_id/type",keyword:"type",params:{type: schema74.properties.switch_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/records/" + i0,schemaPath:"shared/record.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","properties":{"events":{"description":"The events, in T-Server's order.","type":"array","minItems":1,"items":{"type":"object","properties":{"event":{"description":"T-Library's name of the event.","enum":["EventDialing","EventQueued","EventDiverted","EventRinging","EventNetworkReached","EventEstablished","EventReleased","EventAbandoned","EventDestinationBusy","EventHeld","EventRetrieved","EventPartyChanged","EventPartyAdded","EventPartyDeleted"],"type":"string"},"dn":{"description":"DN that the event is about.","type":"string","minLength":1},"connId":{"description":"Connection id of the call.","type":"string","minLength":1},"otherDN":{"description":"The other party's DN or number; in EventPartyDeleted, the party that has left.","type":"string","minLength":1},"thirdPartyDN":{"description":"Who has transferred the call, or has added or deleted a party.","type":"string","minLength":1},"previousConnId":{"description":"The call in which the DN was before, in EventPartyChanged.","type":"string","minLength":1},"callType":{"description":"Where the call comes from and goes to.","enum":["Inbound","Outbound","Internal","Consult","Unknown"],"type":"string"},"callState":{"description":"How the call stands or ended, by T-Library's name; Ok without it.","enum":["Ok","Transferred","Conferenced","GeneralError","SystemError","RemoteRelease","Busy","NoAnswer","SITDetected","AnsweringMachineDetected","AllTrunksBusy","SITInvalidNumber","SITVCVacantCode","SITICIntercept","SITUnknown","SITNCNoCircuit","SITROReorder","FaxDetected","QueueFull","Cleared","Overflowed","Abandoned","Redirected","Forwarded","Consult","PickedUp","Dropped","DroppedOnNoAnswer","UnknownCallResult","Covered","ConverseOn","Bridged","Silence","Answer","NUTone","NoDialTone","NoProgress","NoRingBackTone","NoEstablishedDetected","PagerDetected","WrongParty","DialError","CallDropError","SwitchError","NoFreePortError","TransferError","Stale","AgentCallBackError","GroupCallBackError","Deafened","Held","DoNotCall","CancelRecord","WrongNumber"],"type":"string"},"userData":{"description":"User data of the call: an Int is an integer, a String a string.","type":"object"}},"required":["event","dn","connId"],"additionalProperties":false}}},"required":["events"],"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "events")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.event === undefined){
const err3 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.dn === undefined){
const err4 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "dn"},message:"must have required property '"+"dn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.connId === undefined){
const err5 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "connId"},message:"must have required property '"+"connId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(func33.call(schema108.properties.events.items.properties, key1))){
const err6 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.event !== undefined){
let data2 = data1.event;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/events/" + i0+"/event",schemaPath:"#/properties/events/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((((data2 === "EventDialing") || (data2 === "EventQueued")) || (data2 === "EventDiverted")) || (data2 === "EventRinging")) || (data2 === "EventNetworkReached")) || (data2 === "EventEstablished")) || (data2 === "EventReleased")) || (data2 === "EventAbandoned")) || (data2 === "EventDestinationBusy")) || (data2 === "EventHeld")) || (data2 === "EventRetrieved")) || (data2 === "EventPartyChanged")) || (data2 === "EventPartyAdded")) || (data2 === "EventPartyDeleted"))){
const err8 = {instancePath:instancePath+"/events/" + i0+"/event",schemaPath:"#/properties/events/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema108.properties.events.items.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.dn !== undefined){
let data3 = data1.dn;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err9 = {instancePath:instancePath+"/events/" + i0+"/dn",schemaPath:"#/properties/events/items/properties/dn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/events/" + i0+"/dn",schemaPath:"#/properties/events/items/properties/dn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.connId !== undefined){
let data4 = data1.connId;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err11 = {instancePath:instancePath+"/events/" + i0+"/connId",schemaPath:"#/properties/events/items/properties/connId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/events/" + i0+"/connId",schemaPath:"#/properties/events/items/properties/connId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.otherDN !== undefined){
let data5 = data1.otherDN;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err13 = {instancePath:instancePath+"/events/" + i0+"/otherDN",schemaPath:"#/properties/events/items/properties/otherDN/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/events/" + i0+"/otherDN",schemaPath:"#/properties/events/items/properties/otherDN/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.thirdPartyDN !== undefined){
let data6 = data1.thirdPartyDN;
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err15 = {instancePath:instancePath+"/events/" + i0+"/thirdPartyDN",schemaPath:"#/properties/events/items/properties/thirdPartyDN/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/events/" + i0+"/thirdPartyDN",schemaPath:"#/properties/events/items/properties/thirdPartyDN/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.previousConnId !== undefined){
let data7 = data1.previousConnId;
if(typeof data7 === "string"){
if(func0(data7) < 1){
const err17 = {instancePath:instancePath+"/events/" + i0+"/previousConnId",schemaPath:"#/properties/events/items/properties/previousConnId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/events/" + i0+"/previousConnId",schemaPath:"#/properties/events/items/properties/previousConnId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.callType !== undefined){
let data8 = data1.callType;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/events/" + i0+"/callType",schemaPath:"#/properties/events/items/properties/callType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data8 === "Inbound") || (data8 === "Outbound")) || (data8 === "Internal")) || (data8 === "Consult")) || (data8 === "Unknown"))){
const err20 = {instancePath:instancePath+"/events/" + i0+"/callType",schemaPath:"#/properties/events/items/properties/callType/enum",keyword:"enum",params:{allowedValues: schema108.properties.events.items.properties.callType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.callState !== undefined){
let data9 = data1.callState;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/events/" + i0+"/callState",schemaPath:"#/properties/events/items/properties/callState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((data9 === "Ok") || (data9 === "Transferred")) || (data9 === "Conferenced")) || (data9 === "GeneralError")) || (data9 === "SystemError")) || (data9 === "RemoteRelease")) || (data9 === "Busy")) || (data9 === "NoAnswer")) || (data9 === "SITDetected")) || (data9 === "AnsweringMachineDetected")) || (data9 === "AllTrunksBusy")) || (data9 === "SITInvalidNumber")) || (data9 === "SITVCVacantCode")) || (data9 === "SITICIntercept")) || (data9 === "SITUnknown")) || (data9 === "SITNCNoCircuit")) || (data9 === "SITROReorder")) || (data9 === "FaxDetected")) || (data9 === "QueueFull")) || (data9 === "Cleared")) || (data9 === "Overflowed")) || (data9 === "Abandoned")) || (data9 === "Redirected")) || (data9 === "Forwarded")) || (data9 === "Consult")) || (data9 === "PickedUp")) || (data9 === "Dropped")) || (data9 === "DroppedOnNoAnswer")) || (data9 === "UnknownCallResult")) || (data9 === "Covered")) || (data9 === "ConverseOn")) || (data9 === "Bridged")) || (data9 === "Silence")) || (data9 === "Answer")) || (data9 === "NUTone")) || (data9 === "NoDialTone")) || (data9 === "NoProgress")) || (data9 === "NoRingBackTone")) || (data9 === "NoEstablishedDetected")) || (data9 === "PagerDetected")) || (data9 === "WrongParty")) || (data9 === "DialError")) || (data9 === "CallDropError")) || (data9 === "SwitchError")) || (data9 === "NoFreePortError")) || (data9 === "TransferError")) || (data9 === "Stale")) || (data9 === "AgentCallBackError")) || (data9 === "GroupCallBackError")) || (data9 === "Deafened")) || (data9 === "Held")) || (data9 === "DoNotCall")) || (data9 === "CancelRecord")) || (data9 === "WrongNumber"))){
const err22 = {instancePath:instancePath+"/events/" + i0+"/callState",schemaPath:"#/properties/events/items/properties/callState/enum",keyword:"enum",params:{allowedValues: schema108.properties.events.items.properties.callState.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.userData !== undefined){
let data10 = data1.userData;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err23 = {instancePath:instancePath+"/events/" + i0+"/userData",schemaPath:"#/properties/events/items/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern12 = new RegExp("^CM_Req", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.application === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "application"},message:"must have required property '"+"application"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "application") || (key0 === "message")) || (key0 === "userData"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.application !== undefined){
let data0 = data.application;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "^CM_Req"},message:"must match pattern \""+"^CM_Req"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.userData !== undefined){
let data2 = data.userData;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/userData",schemaPath:"#/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = new Map([
  ["agents.assign", validate1],
  ["buffers.read", validate3],
  ["clock.advance", validate5],
  ["clock.advanceUntilEvent", validate7],
  ["clock.now", validate9],
  ["customer.call", validate11],
  ["customer.hangUp", validate13],
  ["customers.behave", validate15],
  ["customers.populate", validate17],
  ["database.fail", validate19],
  ["database.heal", validate21],
  ["dialer.state", validate23],
  ["dialing.forceUnload", validate25],
  ["dialing.load", validate27],
  ["dialing.setMode", validate29],
  ["dialing.start", validate31],
  ["dialing.stop", validate33],
  ["dialing.unload", validate35],
  ["doNotCall.read", validate37],
  ["doNotCall.reread", validate39],
  ["doNotCall.write", validate41],
  ["hello", validate43],
  ["notifications.read", validate45],
  ["options.change", validate47],
  ["placeGroups.change", validate49],
  ["provision", validate51],
  ["provoke.callback", validate53],
  ["provoke.error", validate55],
  ["provoke.logOutTime", validate57],
  ["provoke.recordCancel", validate59],
  ["provoke.withdraw", validate61],
  ["records.read", validate63],
  ["records.write", validate65],
  ["redundancy.switchover", validate67],
  ["reset", validate69],
  ["telephony.play", validate71],
  ["thirdParty.send", validate73],
]);
