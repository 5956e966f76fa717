// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
"use strict";
export const CampaignStatusRequest = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/CampaignStatusRequest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("CampaignStatusRequest" !== data0){
const err2 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "CampaignStatusRequest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data2 = data.GSW_REFERENCE_ID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewDialingModeOver = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/PreviewDialingModeOver.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PreviewDialingModeOver" !== data0){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "PreviewDialingModeOver"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewDialingModeStart = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/PreviewDialingModeStart.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PreviewDialingModeStart" !== data0){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "PreviewDialingModeStart"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const ReadyTime = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/ReadyTime.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_READY_TIME === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_READY_TIME"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("ReadyTime" !== data0){
const err5 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "ReadyTime"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_READY_TIME !== undefined){
let data1 = data.GSW_READY_TIME;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/GSW_READY_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_READY_TIME/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/GSW_READY_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_READY_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_APPLICATION_ID !== undefined){
let data2 = data.GSW_APPLICATION_ID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 101 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data3 = data.GSW_RECORD_HANDLE;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_READY_TIME":true,"GSW_APPLICATION_ID":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewRecordRequest = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/PreviewRecordRequest.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PreviewRecordRequest" !== data0){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "PreviewRecordRequest"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const RecordProcessed = validate26;
const schema68 = {"type":["integer","string"]};
const schema72 = {"type":"integer","enum":[0,1,2,3,4,5,6,7,8,9,10,11]};
const schema75 = {"type":"string","enum":["RecordTreatPersonal","RecordTreatCampaign"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RecordProcessed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("RecordProcessed" !== data0){
const err6 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "RecordProcessed"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALL_RESULT !== undefined){
let data2 = data.GSW_CALL_RESULT;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data3 = data.GSW_CALLING_LIST;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_NAME;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data6 = data.GSW_CHAIN_ATTR;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/ignoredChainAttribute/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.GSW_FROM !== undefined){
let data7 = data.GSW_FROM;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_UNTIL !== undefined){
let data8 = data.GSW_UNTIL;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err21 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.GSW_PHONE_TYPE !== undefined){
let data10 = data.GSW_PHONE_TYPE;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((((((((data10 === 0) || (data10 === 1)) || (data10 === 2)) || (data10 === 3)) || (data10 === 4)) || (data10 === 5)) || (data10 === 6)) || (data10 === 7)) || (data10 === 8)) || (data10 === 9)) || (data10 === 10)) || (data10 === 11))){
const err23 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data11 = data.GSW_RECORD_HANDLE;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data12 = data.GSW_REFERENCE_ID;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.GSW_TREATMENT !== undefined){
let data13 = data.GSW_TREATMENT;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/GSW_TREATMENT",schemaPath:"../keys.schema.json#/$defs/GSW_TREATMENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data13 === "RecordTreatPersonal") || (data13 === "RecordTreatCampaign"))){
const err28 = {instancePath:instancePath+"/GSW_TREATMENT",schemaPath:"../keys.schema.json#/$defs/GSW_TREATMENT/enum",keyword:"enum",params:{allowedValues: schema75.enum}};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALL_RESULT":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_FROM":true,"GSW_UNTIL":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true,"GSW_TREATMENT":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateCallCompletionStats = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/UpdateCallCompletionStats.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("UpdateCallCompletionStats" !== data0){
const err5 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "UpdateCallCompletionStats"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_CALL_RESULT !== undefined){
let data1 = data.GSW_CALL_RESULT;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_FROM !== undefined){
let data2 = data.GSW_FROM;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_UNTIL !== undefined){
let data3 = data.GSW_UNTIL;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err12 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_PHONE_TYPE !== undefined){
let data5 = data.GSW_PHONE_TYPE;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((((((data5 === 0) || (data5 === 1)) || (data5 === 2)) || (data5 === 3)) || (data5 === 4)) || (data5 === 5)) || (data5 === 6)) || (data5 === 7)) || (data5 === 8)) || (data5 === 9)) || (data5 === 10)) || (data5 === 11))){
const err14 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data6 = data.GSW_RECORD_HANDLE;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_APPLICATION_ID !== undefined){
let data7 = data.GSW_APPLICATION_ID;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 101 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err19 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data9 = data.GSW_CAMPAIGN_NAME;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data10 = data.GSW_CHAIN_ATTR;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err22 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/ignoredChainAttribute/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data11 = data.GSW_REFERENCE_ID;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_CALL_RESULT":true,"GSW_FROM":true,"GSW_UNTIL":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const ChainedRecordRequest = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/ChainedRecordRequest.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("ChainedRecordRequest" !== data0){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "ChainedRecordRequest"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_NAME !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data4 = data.GSW_RECORD_HANDLE;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data5 = data.GSW_REFERENCE_ID;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const RecordReject = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RecordReject.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("RecordReject" !== data0){
const err6 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "RecordReject"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data5 = data.GSW_RECORD_HANDLE;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const RequestRecordCancel = validate31;
const schema110 = {"type":"string","enum":["AllChain","RecordOnly"]};
const schema112 = {"type":["integer","string"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RequestRecordCancel.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_RECORD_HANDLE === undefined) && (missing0 = "GSW_RECORD_HANDLE")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CAMPAIGN_NAME === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE === undefined){
const err3 = {instancePath,schemaPath:"#/else/anyOf/0/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID === undefined){
const err4 = {instancePath,schemaPath:"#/else/anyOf/1/required",keyword:"required",params:{missingProperty: "GSW_CUSTOMER_ID"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("RequestRecordCancel" !== data0){
const err10 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "RequestRecordCancel"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data5 = data.GSW_CHAIN_ATTR;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data5 === "AllChain") || (data5 === "RecordOnly"))){
const err19 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
let data6 = data.GSW_PHONE;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CUSTOMER_ID !== undefined){
let data7 = data.GSW_CUSTOMER_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err22 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data8 = data.GSW_RECORD_HANDLE;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data9 = data.GSW_REFERENCE_ID;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const DoNotCall = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/DoNotCall.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_RECORD_HANDLE === undefined) && (missing0 = "GSW_RECORD_HANDLE")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CAMPAIGN_NAME === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE === undefined){
const err3 = {instancePath,schemaPath:"#/else/anyOf/0/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID === undefined){
const err4 = {instancePath,schemaPath:"#/else/anyOf/1/required",keyword:"required",params:{missingProperty: "GSW_CUSTOMER_ID"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("DoNotCall" !== data0){
const err10 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "DoNotCall"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data5 = data.GSW_CHAIN_ATTR;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data5 === "AllChain") || (data5 === "RecordOnly"))){
const err19 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_MESSAGE !== undefined){
if(typeof data.GSW_MESSAGE !== "string"){
const err20 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/GSW_MESSAGE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
let data7 = data.GSW_PHONE;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CUSTOMER_ID !== undefined){
let data8 = data.GSW_CUSTOMER_ID;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err23 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data9 = data.GSW_RECORD_HANDLE;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_DURATION !== undefined){
let data10 = data.GSW_DURATION;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/GSW_DURATION",schemaPath:"../keys.schema.json#/$defs/GSW_DURATION/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/GSW_DURATION",schemaPath:"../keys.schema.json#/$defs/GSW_DURATION/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data11 = data.GSW_REFERENCE_ID;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_MESSAGE":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_RECORD_HANDLE":true,"GSW_DURATION":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const RecordReschedule = validate33;
const schema131 = {"type":"string","enum":["Personal","Campaign"]};
const pattern4 = new RegExp("^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RecordReschedule.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLBACK_TYPE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLBACK_TYPE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_DATE_TIME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("RecordReschedule" !== data0){
const err7 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "RecordReschedule"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data2 = data.GSW_CALLBACK_TYPE;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "Personal") || (data2 === "Campaign"))){
const err11 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data5 = data.GSW_CHAIN_ATTR;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err15 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/ignoredChainAttribute/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_DATE_TIME !== undefined){
let data6 = data.GSW_DATE_TIME;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data7 = data.GSW_RECORD_HANDLE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data8 = data.GSW_REFERENCE_ID;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_DATE_TIME":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledRecordReschedule = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/ScheduledRecordReschedule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_DATE_TIME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("ScheduledRecordReschedule" !== data0){
const err6 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "ScheduledRecordReschedule"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data2 = data.GSW_CALLBACK_TYPE;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data2 === "Personal") || (data2 === "Campaign"))){
const err10 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_DATE_TIME !== undefined){
let data5 = data.GSW_DATE_TIME;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
const err15 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err16 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data7 = data.GSW_RECORD_HANDLE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data8 = data.GSW_REFERENCE_ID;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_DATE_TIME":true,"GSW_PHONE":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const AddRecord = validate35;
const schema154 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema159 = {"type":["integer","string"],"pattern":"^(?:0|(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9])$","minimum":0,"maximum":0};
const schema164 = {"type":"integer","enum":[0,1,2,3,4,5,6,7,8,9]};
const schema165 = {"type":"integer","enum":[0,1,2,3,4,5,6,7]};
const pattern6 = new RegExp("^[0-9]+$", "u");
const pattern7 = new RegExp("^(?:0|(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/AddRecord.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_PHONE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_TZ_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_TZ_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("AddRecord" !== data0){
const err7 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "AddRecord"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_AGENT_ID !== undefined){
if(typeof data.GSW_AGENT_ID !== "string"){
const err8 = {instancePath:instancePath+"/GSW_AGENT_ID",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data2 = data.GSW_APPLICATION_ID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 101 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data3 = data.GSW_ATTEMPTS;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CALL_RESULT !== undefined){
let data4 = data.GSW_CALL_RESULT;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_TIME !== undefined){
let data5 = data.GSW_CALL_TIME;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err15 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/type",keyword:"type",params:{type: schema154.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err17 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data6 = data.GSW_CALLING_LIST;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err20 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data8 = data.GSW_CAMPAIGN_NAME;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length < 1){
const err22 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ID !== undefined){
let data9 = data.GSW_CHAIN_ID;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_DATE_TIME !== undefined){
let data10 = data.GSW_DATE_TIME;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err25 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/type",keyword:"type",params:{type: schema159.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err28 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/pattern",keyword:"pattern",params:{pattern: "^(?:0|(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9])$"}};
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
if(data.GSW_FROM !== undefined){
let data11 = data.GSW_FROM;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.GSW_PHONE !== undefined){
let data12 = data.GSW_PHONE;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_PHONE_TYPE !== undefined){
let data13 = data.GSW_PHONE_TYPE;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((((((((((data13 === 0) || (data13 === 1)) || (data13 === 2)) || (data13 === 3)) || (data13 === 4)) || (data13 === 5)) || (data13 === 6)) || (data13 === 7)) || (data13 === 8)) || (data13 === 9)) || (data13 === 10)) || (data13 === 11))){
const err34 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data14 = data.GSW_RECORD_HANDLE;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.GSW_RECORD_STATUS !== undefined){
let data15 = data.GSW_RECORD_STATUS;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err37 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((((((((data15 === 0) || (data15 === 1)) || (data15 === 2)) || (data15 === 3)) || (data15 === 4)) || (data15 === 5)) || (data15 === 6)) || (data15 === 7)) || (data15 === 8)) || (data15 === 9))){
const err38 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/enum",keyword:"enum",params:{allowedValues: schema164.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.GSW_RECORD_TYPE !== undefined){
let data16 = data.GSW_RECORD_TYPE;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err39 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((((((data16 === 0) || (data16 === 1)) || (data16 === 2)) || (data16 === 3)) || (data16 === 4)) || (data16 === 5)) || (data16 === 6)) || (data16 === 7))){
const err40 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/enum",keyword:"enum",params:{allowedValues: schema165.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data17 = data.GSW_REFERENCE_ID;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.GSW_TZ_NAME !== undefined){
let data18 = data.GSW_TZ_NAME;
if(typeof data18 !== "string"){
const err42 = {instancePath:instancePath+"/GSW_TZ_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length < 1){
const err43 = {instancePath:instancePath+"/GSW_TZ_NAME",schemaPath:"#/properties/GSW_TZ_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_N !== undefined){
let data19 = data.GSW_CHAIN_N;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_UNTIL !== undefined){
let data20 = data.GSW_UNTIL;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err46 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_AGENT_ID":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_RESULT":true,"GSW_CALL_TIME":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_DATE_TIME":true,"GSW_FROM":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_REFERENCE_ID":true,"GSW_TZ_NAME":true,"GSW_CHAIN_N":true,"GSW_UNTIL":true},"dynamicProps":false,"dynamicItems":false};

export const LogOut = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/LogOut.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data0 = data.GSW_AGENT_REQ_TYPE;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("LogOut" !== data0){
const err4 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "LogOut"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/GSW_REFERENCE_ID/type",keyword:"type",params:{type: "integer"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"GSW_AGENT_REQ_TYPE":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const Error = validate37;
const schema183 = {"type":["integer","string"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/Error.schema.json" */;
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
if(data.GSW_ERROR_NUMBER === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_ERROR_NUMBER"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_ERROR_NUMBER !== undefined){
let data0 = data.GSW_ERROR_NUMBER;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/type",keyword:"type",params:{type: "integer"}};
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
const err2 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_ERROR !== undefined){
let data1 = data.GSW_ERROR;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"#/properties/GSW_ERROR/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_ERROR_DESCRIPTION !== undefined){
if(typeof data.GSW_ERROR_DESCRIPTION !== "string"){
const err5 = {instancePath:instancePath+"/GSW_ERROR_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_USER_EVENT !== undefined){
let data3 = data.GSW_USER_EVENT;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((data3 === "AddRecordAcknowledge") || (data3 === "CampaignGroupAssigned")) || (data3 === "CampaignLoaded")) || (data3 === "CampaignModeChanged")) || (data3 === "CampaignStarted")) || (data3 === "CampaignStopped")) || (data3 === "CampaignUnloaded")) || (data3 === "ChainedRecord")) || (data3 === "ChainedRecordsDataEnd")) || (data3 === "DoNotCallAcknowledge")) || (data3 === "LogOutAcknowledge")) || (data3 === "PreviewDialingModeOverAcknowledge")) || (data3 === "PreviewDialingModeStartAcknowledge")) || (data3 === "PreviewRecord")) || (data3 === "ReadyTimeAcknowledge")) || (data3 === "RecordCancel")) || (data3 === "RecordCancelAcknowledge")) || (data3 === "RecordProcessedAcknowledge")) || (data3 === "RecordRejectAcknowledge")) || (data3 === "RecordRescheduleAcknowledge")) || (data3 === "ScheduledCall")) || (data3 === "ScheduledRecordRescheduleAcknowledge")) || (data3 === "UpdateCallCompletionStatsAcknowledge")) || (data3 === "LogOutTime")) || (data3 === "LogOut"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs14 === errors;
if(valid5){
const err8 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(data.GSW_APPLICATION_ID !== undefined){
let data4 = data.GSW_APPLICATION_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 101 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data5 = data.GSW_REFERENCE_ID;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err11 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"GSW_ERROR_NUMBER":true,"GSW_ERROR":true,"GSW_ERROR_DESCRIPTION":true,"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignGroupAssigned = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignGroupAssigned.schema.json" */;
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
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CampaignGroupAssigned" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignGroupAssigned"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignLoaded = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignLoaded.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CampaignLoaded" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignLoaded"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignModeChanged = validate41;
const schema203 = {"type":"string","enum":["Predictive","Predictive with Seizing","Predictive GVP","Progressive","Progressive with Seizing","Progressive GVP","Preview","Push Preview","Power GVP","Engaged Predictive","Engaged Progressive","PushPreview"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignModeChanged.schema.json" */;
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
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_MODE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_MODE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("CampaignModeChanged" !== data0){
const err8 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignModeChanged"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_MODE !== undefined){
let data2 = data.GSW_CAMPAIGN_MODE;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((((data2 === "Predictive") || (data2 === "Predictive with Seizing")) || (data2 === "Predictive GVP")) || (data2 === "Progressive")) || (data2 === "Progressive with Seizing")) || (data2 === "Progressive GVP")) || (data2 === "Preview")) || (data2 === "Push Preview")) || (data2 === "Power GVP")) || (data2 === "Engaged Predictive")) || (data2 === "Engaged Progressive")) || (data2 === "PushPreview"))){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/enum",keyword:"enum",params:{allowedValues: schema203.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data6 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_NAME":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignStarted = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignStarted.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_MODE === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_MODE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CampaignStarted" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignStarted"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_MODE !== undefined){
let data3 = data.GSW_CAMPAIGN_MODE;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((((data3 === "Predictive") || (data3 === "Predictive with Seizing")) || (data3 === "Predictive GVP")) || (data3 === "Progressive")) || (data3 === "Progressive with Seizing")) || (data3 === "Progressive GVP")) || (data3 === "Preview")) || (data3 === "Push Preview")) || (data3 === "Power GVP")) || (data3 === "Engaged Predictive")) || (data3 === "Engaged Progressive")) || (data3 === "PushPreview"))){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/enum",keyword:"enum",params:{allowedValues: schema203.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data7 = data.GSW_REFERENCE_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err18 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignStopped = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignStopped.schema.json" */;
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
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CampaignStopped" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignStopped"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_NAME":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignUnloaded = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/CampaignUnloaded.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_DESCRIPTION === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("CampaignUnloaded" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "CampaignUnloaded"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_NAME":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewDialingModeOverAcknowledge = validate45;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/PreviewDialingModeOverAcknowledge.schema.json" */;
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
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PreviewDialingModeOverAcknowledge" !== data0){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "PreviewDialingModeOverAcknowledge"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data3 = data.GSW_REFERENCE_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewDialingModeStartAcknowledge = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/PreviewDialingModeStartAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PreviewDialingModeStartAcknowledge" !== data0){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "PreviewDialingModeStartAcknowledge"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data3 = data.GSW_REFERENCE_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const ReadyTimeAcknowledge = validate47;
const schema243 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema244 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema255 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema258 = {"type":"integer","enum":[0,1]};
const schema264 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema265 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_ABANDONED !== undefined){
let data0 = data.GSW_ABANDONED;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/GSW_ABANDONED",schemaPath:"../keys.schema.json#/$defs/GSW_ABANDONED/type",keyword:"type",params:{type: schema243.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/GSW_ABANDONED",schemaPath:"../keys.schema.json#/$defs/GSW_ABANDONED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/GSW_ABANDONED",schemaPath:"../keys.schema.json#/$defs/GSW_ABANDONED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_ACW_COMPLETED !== undefined){
let data1 = data.GSW_ACW_COMPLETED;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/GSW_ACW_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_ACW_COMPLETED/type",keyword:"type",params:{type: schema244.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/GSW_ACW_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_ACW_COMPLETED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/GSW_ACW_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_ACW_COMPLETED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_APPLICATION_ID !== undefined){
let data2 = data.GSW_APPLICATION_ID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 101 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data3 = data.GSW_ATTEMPTS;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_ATTEMPT_GUID !== undefined){
if(typeof data.GSW_CALL_ATTEMPT_GUID !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CALL_ATTEMPT_GUID",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_ATTEMPT_GUID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_CALL_RESULT !== undefined){
let data5 = data.GSW_CALL_RESULT;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CALLING_LIST !== undefined){
if(typeof data.GSW_CALLING_LIST !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_GUID !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_GUID !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_GUID",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_GUID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_NAME !== "string"){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.GSW_CHAIN_ID !== undefined){
let data11 = data.GSW_CHAIN_ID;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_COMPLETE_PROCESSING !== undefined){
let data12 = data.GSW_COMPLETE_PROCESSING;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")){
const err20 = {instancePath:instancePath+"/GSW_COMPLETE_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_COMPLETE_PROCESSING/type",keyword:"type",params:{type: schema255.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/GSW_COMPLETE_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_COMPLETE_PROCESSING/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err22 = {instancePath:instancePath+"/GSW_COMPLETE_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_COMPLETE_PROCESSING/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_COUNTRY_CODE !== undefined){
if(typeof data.GSW_COUNTRY_CODE !== "string"){
const err23 = {instancePath:instancePath+"/GSW_COUNTRY_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_COUNTRY_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.GSW_D_AREA_CODE !== undefined){
if(typeof data.GSW_D_AREA_CODE !== "string"){
const err24 = {instancePath:instancePath+"/GSW_D_AREA_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_D_AREA_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.GSW_HIST_SEQUENCE_NUM !== undefined){
let data15 = data.GSW_HIST_SEQUENCE_NUM;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/GSW_HIST_SEQUENCE_NUM",schemaPath:"../keys.schema.json#/$defs/GSW_HIST_SEQUENCE_NUM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data15 === 0) || (data15 === 1))){
const err26 = {instancePath:instancePath+"/GSW_HIST_SEQUENCE_NUM",schemaPath:"../keys.schema.json#/$defs/GSW_HIST_SEQUENCE_NUM/enum",keyword:"enum",params:{allowedValues: schema258.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.GSW_OPTIMIZE_BY !== undefined){
let data16 = data.GSW_OPTIMIZE_BY;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err27 = {instancePath:instancePath+"/GSW_OPTIMIZE_BY",schemaPath:"../keys.schema.json#/$defs/GSW_OPTIMIZE_BY/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.GSW_OPTIMIZE_GOAL !== undefined){
let data17 = data.GSW_OPTIMIZE_GOAL;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/GSW_OPTIMIZE_GOAL",schemaPath:"../keys.schema.json#/$defs/GSW_OPTIMIZE_GOAL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err29 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.GSW_POSTAL_CODE !== undefined){
if(typeof data.GSW_POSTAL_CODE !== "string"){
const err30 = {instancePath:instancePath+"/GSW_POSTAL_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_POSTAL_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data20 = data.GSW_RECORD_HANDLE;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err31 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_SCHEDULED_TIME !== undefined){
let data21 = data.GSW_SCHEDULED_TIME;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")){
const err33 = {instancePath:instancePath+"/GSW_SCHEDULED_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_SCHEDULED_TIME/type",keyword:"type",params:{type: schema264.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/GSW_SCHEDULED_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_SCHEDULED_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err35 = {instancePath:instancePath+"/GSW_SCHEDULED_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_SCHEDULED_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.GSW_START_PROCESSING !== undefined){
let data22 = data.GSW_START_PROCESSING;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")){
const err36 = {instancePath:instancePath+"/GSW_START_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_START_PROCESSING/type",keyword:"type",params:{type: schema265.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/GSW_START_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_START_PROCESSING/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err38 = {instancePath:instancePath+"/GSW_START_PROCESSING",schemaPath:"../keys.schema.json#/$defs/GSW_START_PROCESSING/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_TENANT_NAME !== undefined){
if(typeof data.GSW_TENANT_NAME !== "string"){
const err39 = {instancePath:instancePath+"/GSW_TENANT_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TENANT_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.GSW_TZ_CODE !== undefined){
if(typeof data.GSW_TZ_CODE !== "string"){
const err40 = {instancePath:instancePath+"/GSW_TZ_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.GSW_TZ_OFFSET !== undefined){
let data25 = data.GSW_TZ_OFFSET;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err41 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 50400 || isNaN(data25)){
const err42 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50400}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data25 < -43200 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/minimum",keyword:"minimum",params:{comparison: ">=", limit: -43200}};
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
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_RECORD_HANDLE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

const schema272 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema273 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema284 = {"type":"string","enum":["any","email","voice","instant message"]};
const schema285 = {"type":["integer","string"]};
const schema289 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema294 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema303 = {"type":["integer","string"],"pattern":"^[0-9]+$","minimum":0};
const schema307 = {"type":["integer","string"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/call-user-data/ReservedRecordKeys.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.InteractionType !== undefined){
let data0 = data.InteractionType;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/InteractionType",schemaPath:"../keys.schema.json#/$defs/InteractionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("Outbound" !== data0){
const err1 = {instancePath:instancePath+"/InteractionType",schemaPath:"../keys.schema.json#/$defs/InteractionType/const",keyword:"const",params:{allowedValue: "Outbound"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.InteractionSubtype !== undefined){
let data1 = data.InteractionSubtype;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/InteractionSubtype",schemaPath:"../keys.schema.json#/$defs/InteractionSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("OutboundNew" !== data1){
const err3 = {instancePath:instancePath+"/InteractionSubtype",schemaPath:"../keys.schema.json#/$defs/InteractionSubtype/const",keyword:"const",params:{allowedValue: "OutboundNew"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.GSW_AGENT_ANSWERED !== undefined){
let data2 = data.GSW_AGENT_ANSWERED;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/GSW_AGENT_ANSWERED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ANSWERED/type",keyword:"type",params:{type: schema272.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/GSW_AGENT_ANSWERED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ANSWERED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err6 = {instancePath:instancePath+"/GSW_AGENT_ANSWERED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ANSWERED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_AGENT_RELEASED !== undefined){
let data3 = data.GSW_AGENT_RELEASED;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/GSW_AGENT_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_RELEASED/type",keyword:"type",params:{type: schema273.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/GSW_AGENT_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_RELEASED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/GSW_AGENT_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_RELEASED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_AGENT_ID !== undefined){
if(typeof data.GSW_AGENT_ID !== "string"){
const err10 = {instancePath:instancePath+"/GSW_AGENT_ID",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_ASM_OVERDIAL !== undefined){
let data5 = data.GSW_ASM_OVERDIAL;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/GSW_ASM_OVERDIAL",schemaPath:"../keys.schema.json#/$defs/GSW_ASM_OVERDIAL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(1 !== data5){
const err12 = {instancePath:instancePath+"/GSW_ASM_OVERDIAL",schemaPath:"../keys.schema.json#/$defs/GSW_ASM_OVERDIAL/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_ASSURED_HANDLE !== undefined){
let data6 = data.GSW_ASSURED_HANDLE;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/GSW_ASSURED_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_ASSURED_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/GSW_ASSURED_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_ASSURED_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_BLOCKING_RULE !== undefined){
if(typeof data.GSW_BLOCKING_RULE !== "string"){
const err15 = {instancePath:instancePath+"/GSW_BLOCKING_RULE",schemaPath:"../keys.schema.json#/$defs/GSW_BLOCKING_RULE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_BLOCKING_RULE_TYPE !== undefined){
let data8 = data.GSW_BLOCKING_RULE_TYPE;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/GSW_BLOCKING_RULE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_BLOCKING_RULE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.GSW_CALL_RESULT_FEEDBACK !== undefined){
let data9 = data.GSW_CALL_RESULT_FEEDBACK;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/GSW_CALL_RESULT_FEEDBACK",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT_FEEDBACK/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(1 !== data9){
const err18 = {instancePath:instancePath+"/GSW_CALL_RESULT_FEEDBACK",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT_FEEDBACK/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_CALL_TIME !== undefined){
let data10 = data.GSW_CALL_TIME;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err19 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/type",keyword:"type",params:{type: schema154.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err21 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data11 = data.GSW_CALLBACK_TYPE;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data11 === "Personal") || (data11 === "Campaign"))){
const err23 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_DESCRIPTION !== "string"){
const err24 = {instancePath:instancePath+"/GSW_CAMPAIGN_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_MODE !== undefined){
let data13 = data.GSW_CAMPAIGN_MODE;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((((((((((data13 === "Predictive") || (data13 === "Predictive with Seizing")) || (data13 === "Predictive GVP")) || (data13 === "Progressive")) || (data13 === "Progressive with Seizing")) || (data13 === "Progressive GVP")) || (data13 === "Preview")) || (data13 === "Push Preview")) || (data13 === "Power GVP")) || (data13 === "Engaged Predictive")) || (data13 === "Engaged Progressive")) || (data13 === "PushPreview"))){
const err26 = {instancePath:instancePath+"/GSW_CAMPAIGN_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_MODE/enum",keyword:"enum",params:{allowedValues: schema203.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.GSW_CONTACT_MEDIA_TYPE !== undefined){
let data14 = data.GSW_CONTACT_MEDIA_TYPE;
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data14 === "any") || (data14 === "email")) || (data14 === "voice")) || (data14 === "instant message"))){
const err28 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/enum",keyword:"enum",params:{allowedValues: schema284.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DBID !== undefined){
let data15 = data.GSW_CAMPAIGN_GROUP_DBID;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")){
const err29 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DBID/type",keyword:"type",params:{type: schema285.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_TEMPLATE_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_TEMPLATE_NAME !== "string"){
const err30 = {instancePath:instancePath+"/GSW_CAMPAIGN_TEMPLATE_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_TEMPLATE_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.GSW_CALLING_LIST_DBID !== undefined){
let data17 = data.GSW_CALLING_LIST_DBID;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err31 = {instancePath:instancePath+"/GSW_CALLING_LIST_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.GSW_CHAIN_N !== undefined){
let data18 = data.GSW_CHAIN_N;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/type",keyword:"type",params:{type: "integer"}};
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
const err33 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CPD_COMPLETED !== undefined){
let data19 = data.GSW_CPD_COMPLETED;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err34 = {instancePath:instancePath+"/GSW_CPD_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_CPD_COMPLETED/type",keyword:"type",params:{type: schema289.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err35 = {instancePath:instancePath+"/GSW_CPD_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_CPD_COMPLETED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err36 = {instancePath:instancePath+"/GSW_CPD_COMPLETED",schemaPath:"../keys.schema.json#/$defs/GSW_CPD_COMPLETED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.GSW_CPN_DIGITS !== undefined){
if(typeof data.GSW_CPN_DIGITS !== "string"){
const err37 = {instancePath:instancePath+"/GSW_CPN_DIGITS",schemaPath:"../keys.schema.json#/$defs/GSW_CPN_DIGITS/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.GSW_CPN_DIGITS_SET !== undefined){
if(typeof data.GSW_CPN_DIGITS_SET !== "string"){
const err38 = {instancePath:instancePath+"/GSW_CPN_DIGITS_SET",schemaPath:"../keys.schema.json#/$defs/GSW_CPN_DIGITS_SET/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.GSW_CUSTOMER_ID !== undefined){
let data22 = data.GSW_CUSTOMER_ID;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")){
const err39 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.GSW_DATE_TIME !== undefined){
let data23 = data.GSW_DATE_TIME;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
const err40 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/type",keyword:"type",params:{type: schema159.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 0 || isNaN(data23)){
const err41 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err43 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/dateTimeOrZero/pattern",keyword:"pattern",params:{pattern: "^(?:0|(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9])$"}};
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
if(data.GSW_DIALING !== undefined){
let data24 = data.GSW_DIALING;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")){
const err44 = {instancePath:instancePath+"/GSW_DIALING",schemaPath:"../keys.schema.json#/$defs/GSW_DIALING/type",keyword:"type",params:{type: schema294.type}};
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
const err45 = {instancePath:instancePath+"/GSW_DIALING",schemaPath:"../keys.schema.json#/$defs/GSW_DIALING/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err46 = {instancePath:instancePath+"/GSW_DIALING",schemaPath:"../keys.schema.json#/$defs/GSW_DIALING/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.GSW_D_STATE_CODE !== undefined){
if(typeof data.GSW_D_STATE_CODE !== "string"){
const err47 = {instancePath:instancePath+"/GSW_D_STATE_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_D_STATE_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.GSW_D_TZ_JAVA_NAME !== undefined){
if(typeof data.GSW_D_TZ_JAVA_NAME !== "string"){
const err48 = {instancePath:instancePath+"/GSW_D_TZ_JAVA_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_D_TZ_JAVA_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.GSW_DEVICE_MASK !== undefined){
if(typeof data.GSW_DEVICE_MASK !== "string"){
const err49 = {instancePath:instancePath+"/GSW_DEVICE_MASK",schemaPath:"../keys.schema.json#/$defs/GSW_DEVICE_MASK/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.GSW_FROM !== undefined){
let data28 = data.GSW_FROM;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err50 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.GSW_PHONE_TYPE !== undefined){
let data29 = data.GSW_PHONE_TYPE;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err52 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((((((((((data29 === 0) || (data29 === 1)) || (data29 === 2)) || (data29 === 3)) || (data29 === 4)) || (data29 === 5)) || (data29 === 6)) || (data29 === 7)) || (data29 === 8)) || (data29 === 9)) || (data29 === 10)) || (data29 === 11))){
const err53 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.GSW_RECORD_STATUS !== undefined){
let data30 = data.GSW_RECORD_STATUS;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err54 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((((((((((data30 === 0) || (data30 === 1)) || (data30 === 2)) || (data30 === 3)) || (data30 === 4)) || (data30 === 5)) || (data30 === 6)) || (data30 === 7)) || (data30 === 8)) || (data30 === 9))){
const err55 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/enum",keyword:"enum",params:{allowedValues: schema164.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.GSW_RECORD_TYPE !== undefined){
let data31 = data.GSW_RECORD_TYPE;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err56 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((((((data31 === 0) || (data31 === 1)) || (data31 === 2)) || (data31 === 3)) || (data31 === 4)) || (data31 === 5)) || (data31 === 6)) || (data31 === 7))){
const err57 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/enum",keyword:"enum",params:{allowedValues: schema165.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.GSW_RECORD_URI !== undefined){
if(typeof data.GSW_RECORD_URI !== "string"){
const err58 = {instancePath:instancePath+"/GSW_RECORD_URI",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_URI/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.GSW_RELEASED !== undefined){
let data33 = data.GSW_RELEASED;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (typeof data33 !== "string")){
const err59 = {instancePath:instancePath+"/GSW_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_RELEASED/type",keyword:"type",params:{type: schema303.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err60 = {instancePath:instancePath+"/GSW_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_RELEASED/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err61 = {instancePath:instancePath+"/GSW_RELEASED",schemaPath:"../keys.schema.json#/$defs/GSW_RELEASED/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_SCRIPT_ID !== undefined){
let data34 = data.GSW_SCRIPT_ID;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err62 = {instancePath:instancePath+"/GSW_SCRIPT_ID",schemaPath:"../keys.schema.json#/$defs/GSW_SCRIPT_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.GSW_STATE_CODE !== undefined){
if(typeof data.GSW_STATE_CODE !== "string"){
const err63 = {instancePath:instancePath+"/GSW_STATE_CODE",schemaPath:"../keys.schema.json#/$defs/GSW_STATE_CODE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.GSW_SWITCH_DBID !== undefined){
let data36 = data.GSW_SWITCH_DBID;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err64 = {instancePath:instancePath+"/GSW_SWITCH_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_SWITCH_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.GSW_TENANT_CCID !== undefined){
let data37 = data.GSW_TENANT_CCID;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")){
const err65 = {instancePath:instancePath+"/GSW_TENANT_CCID",schemaPath:"../keys.schema.json#/$defs/GSW_TENANT_CCID/type",keyword:"type",params:{type: schema307.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.GSW_TZ_JAVA_NAME !== undefined){
if(typeof data.GSW_TZ_JAVA_NAME !== "string"){
const err66 = {instancePath:instancePath+"/GSW_TZ_JAVA_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_JAVA_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.GSW_TZ_NAME !== undefined){
if(typeof data.GSW_TZ_NAME !== "string"){
const err67 = {instancePath:instancePath+"/GSW_TZ_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.GSW_UNTIL !== undefined){
let data40 = data.GSW_UNTIL;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err68 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err69 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true},"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ReadyTimeAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("ReadyTimeAcknowledge" !== data0){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "ReadyTimeAcknowledge"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data2 = data.GSW_RECORD_HANDLE;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data3 = data.GSW_REFERENCE_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_RECORD_HANDLE":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const NoRecordsAvailable = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/NoRecordsAvailable.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_ERROR_NUMBER === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_ERROR_NUMBER"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_ERROR === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_ERROR"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(((((((((((((((((((((((((data0 === "AddRecordAcknowledge") || (data0 === "CampaignGroupAssigned")) || (data0 === "CampaignLoaded")) || (data0 === "CampaignModeChanged")) || (data0 === "CampaignStarted")) || (data0 === "CampaignStopped")) || (data0 === "CampaignUnloaded")) || (data0 === "ChainedRecord")) || (data0 === "ChainedRecordsDataEnd")) || (data0 === "DoNotCallAcknowledge")) || (data0 === "LogOutAcknowledge")) || (data0 === "PreviewDialingModeOverAcknowledge")) || (data0 === "PreviewDialingModeStartAcknowledge")) || (data0 === "PreviewRecord")) || (data0 === "ReadyTimeAcknowledge")) || (data0 === "RecordCancel")) || (data0 === "RecordCancelAcknowledge")) || (data0 === "RecordProcessedAcknowledge")) || (data0 === "RecordRejectAcknowledge")) || (data0 === "RecordRescheduleAcknowledge")) || (data0 === "ScheduledCall")) || (data0 === "ScheduledRecordRescheduleAcknowledge")) || (data0 === "UpdateCallCompletionStatsAcknowledge")) || (data0 === "LogOutTime")) || (data0 === "LogOut"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data1 = data.GSW_AGENT_REQ_TYPE;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("PreviewRecordRequest" !== data1){
const err9 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "PreviewRecordRequest"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.GSW_ERROR_NUMBER !== undefined){
let data2 = data.GSW_ERROR_NUMBER;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(108 !== data2){
const err12 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"#/properties/GSW_ERROR_NUMBER/const",keyword:"const",params:{allowedValue: 108}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_ERROR !== undefined){
let data3 = data.GSW_ERROR;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"#/properties/GSW_ERROR/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_ERROR_DESCRIPTION !== undefined){
if(typeof data.GSW_ERROR_DESCRIPTION !== "string"){
const err15 = {instancePath:instancePath+"/GSW_ERROR_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data5 = data.GSW_APPLICATION_ID;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 101 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data6 = data.GSW_CAMPAIGN_NAME;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data7 = data.GSW_REFERENCE_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err20 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_AGENT_REQ_TYPE":true,"GSW_ERROR_NUMBER":true,"GSW_ERROR":true,"GSW_ERROR_DESCRIPTION":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const NoRunningPreviewCampaigns = validate53;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/NoRunningPreviewCampaigns.schema.json" */;
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
if(data.GSW_AGENT_REQ_TYPE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_REQ_TYPE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_ERROR_NUMBER === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_ERROR_NUMBER"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_ERROR === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_ERROR"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(((((((((((((((((((((((((data0 === "AddRecordAcknowledge") || (data0 === "CampaignGroupAssigned")) || (data0 === "CampaignLoaded")) || (data0 === "CampaignModeChanged")) || (data0 === "CampaignStarted")) || (data0 === "CampaignStopped")) || (data0 === "CampaignUnloaded")) || (data0 === "ChainedRecord")) || (data0 === "ChainedRecordsDataEnd")) || (data0 === "DoNotCallAcknowledge")) || (data0 === "LogOutAcknowledge")) || (data0 === "PreviewDialingModeOverAcknowledge")) || (data0 === "PreviewDialingModeStartAcknowledge")) || (data0 === "PreviewRecord")) || (data0 === "ReadyTimeAcknowledge")) || (data0 === "RecordCancel")) || (data0 === "RecordCancelAcknowledge")) || (data0 === "RecordProcessedAcknowledge")) || (data0 === "RecordRejectAcknowledge")) || (data0 === "RecordRescheduleAcknowledge")) || (data0 === "ScheduledCall")) || (data0 === "ScheduledRecordRescheduleAcknowledge")) || (data0 === "UpdateCallCompletionStatsAcknowledge")) || (data0 === "LogOutTime")) || (data0 === "LogOut"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/nameOfAnError/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.GSW_AGENT_REQ_TYPE !== undefined){
let data1 = data.GSW_AGENT_REQ_TYPE;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_REQ_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("PreviewRecordRequest" !== data1){
const err9 = {instancePath:instancePath+"/GSW_AGENT_REQ_TYPE",schemaPath:"#/properties/GSW_AGENT_REQ_TYPE/const",keyword:"const",params:{allowedValue: "PreviewRecordRequest"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.GSW_ERROR_NUMBER !== undefined){
let data2 = data.GSW_ERROR_NUMBER;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_NUMBER/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(107 !== data2){
const err12 = {instancePath:instancePath+"/GSW_ERROR_NUMBER",schemaPath:"#/properties/GSW_ERROR_NUMBER/const",keyword:"const",params:{allowedValue: 107}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_ERROR !== undefined){
let data3 = data.GSW_ERROR;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/GSW_ERROR",schemaPath:"#/properties/GSW_ERROR/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_ERROR_DESCRIPTION !== undefined){
if(typeof data.GSW_ERROR_DESCRIPTION !== "string"){
const err15 = {instancePath:instancePath+"/GSW_ERROR_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data5 = data.GSW_APPLICATION_ID;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 101 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data6 = data.GSW_CAMPAIGN_NAME;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data7 = data.GSW_REFERENCE_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err20 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_AGENT_REQ_TYPE":true,"GSW_ERROR_NUMBER":true,"GSW_ERROR":true,"GSW_ERROR_DESCRIPTION":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewRecord = validate54;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/PreviewRecord.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALL_RESULT === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALL_RESULT"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CHAIN_ID === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CHAIN_ID"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_FROM === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_FROM"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_PHONE === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_TZ_OFFSET === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_TZ_OFFSET"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.GSW_CONTACT_MEDIA_TYPE === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CONTACT_MEDIA_TYPE"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("PreviewRecord" !== data0){
const err14 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "PreviewRecord"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data2 = data.GSW_ATTEMPTS;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err17 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_RESULT !== undefined){
let data3 = data.GSW_CALL_RESULT;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_TIME !== undefined){
let data4 = data.GSW_CALL_TIME;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err21 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/type",keyword:"type",params:{type: schema154.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err23 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data5 = data.GSW_CALLING_LIST;
if(typeof data5 !== "string"){
const err24 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err25 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data6 = data.GSW_CAMPAIGN_NAME;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err27 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.GSW_CHAIN_ID !== undefined){
let data7 = data.GSW_CHAIN_ID;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err28 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CPN_DIGITS !== undefined){
if(typeof data.GSW_CPN_DIGITS !== "string"){
const err30 = {instancePath:instancePath+"/GSW_CPN_DIGITS",schemaPath:"../keys.schema.json#/$defs/GSW_CPN_DIGITS/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.GSW_FROM !== undefined){
let data9 = data.GSW_FROM;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_PHONE !== undefined){
let data10 = data.GSW_PHONE;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_PHONE_TYPE !== undefined){
let data11 = data.GSW_PHONE_TYPE;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((((((((((data11 === 0) || (data11 === 1)) || (data11 === 2)) || (data11 === 3)) || (data11 === 4)) || (data11 === 5)) || (data11 === 6)) || (data11 === 7)) || (data11 === 8)) || (data11 === 9)) || (data11 === 10)) || (data11 === 11))){
const err36 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data12 = data.GSW_RECORD_HANDLE;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_TZ_OFFSET !== undefined){
let data13 = data.GSW_TZ_OFFSET;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50400 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50400}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13 < -43200 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/minimum",keyword:"minimum",params:{comparison: ">=", limit: -43200}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.GSW_UNTIL !== undefined){
let data14 = data.GSW_UNTIL;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err43 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CONTACT_MEDIA_TYPE !== undefined){
let data15 = data.GSW_CONTACT_MEDIA_TYPE;
if(typeof data15 !== "string"){
const err44 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data15 === "any") || (data15 === "email")) || (data15 === "voice")) || (data15 === "instant message"))){
const err45 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/enum",keyword:"enum",params:{allowedValues: schema284.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data16 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data16 === "string"){
if(data16.length < 1){
const err47 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err48 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data18 = data.GSW_REFERENCE_ID;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")){
const err49 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_RESULT":true,"GSW_CALL_TIME":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_CPN_DIGITS":true,"GSW_FROM":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_TZ_OFFSET":true,"GSW_UNTIL":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true},"dynamicProps":false,"dynamicItems":false};

export const RecordProcessedAcknowledge = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordProcessedAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("RecordProcessedAcknowledge" !== data0){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "RecordProcessedAcknowledge"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data4 = data.GSW_RECORD_HANDLE;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateCallCompletionStatsAcknowledge = validate60;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/UpdateCallCompletionStatsAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("UpdateCallCompletionStatsAcknowledge" !== data0){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "UpdateCallCompletionStatsAcknowledge"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data4 = data.GSW_RECORD_HANDLE;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ChainedRecord = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ChainedRecord.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CALL_RESULT === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALL_RESULT"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CHAIN_ID === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CHAIN_ID"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_PHONE === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_CONTACT_MEDIA_TYPE === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CONTACT_MEDIA_TYPE"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_DESCRIPTION"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("ChainedRecord" !== data0){
const err11 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "ChainedRecord"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data2 = data.GSW_ATTEMPTS;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_TIME !== undefined){
let data3 = data.GSW_CALL_TIME;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/type",keyword:"type",params:{type: schema154.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err18 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data4 = data.GSW_CALLING_LIST;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err20 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CALL_RESULT !== undefined){
let data5 = data.GSW_CALL_RESULT;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_NAME !== "string"){
const err23 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.GSW_CHAIN_ID !== undefined){
let data7 = data.GSW_CHAIN_ID;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err24 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_FROM !== undefined){
let data8 = data.GSW_FROM;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.GSW_PHONE !== undefined){
let data9 = data.GSW_PHONE;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 1){
const err29 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_PHONE_TYPE !== undefined){
let data10 = data.GSW_PHONE_TYPE;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err30 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((((((((((data10 === 0) || (data10 === 1)) || (data10 === 2)) || (data10 === 3)) || (data10 === 4)) || (data10 === 5)) || (data10 === 6)) || (data10 === 7)) || (data10 === 8)) || (data10 === 9)) || (data10 === 10)) || (data10 === 11))){
const err31 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data11 = data.GSW_RECORD_HANDLE;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err32 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_TZ_OFFSET !== undefined){
let data12 = data.GSW_TZ_OFFSET;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 50400 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50400}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12 < -43200 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/minimum",keyword:"minimum",params:{comparison: ">=", limit: -43200}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.GSW_UNTIL !== undefined){
let data13 = data.GSW_UNTIL;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CONTACT_MEDIA_TYPE !== undefined){
let data14 = data.GSW_CONTACT_MEDIA_TYPE;
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data14 === "any") || (data14 === "email")) || (data14 === "voice")) || (data14 === "instant message"))){
const err40 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/enum",keyword:"enum",params:{allowedValues: schema284.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data15 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length < 1){
const err42 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err43 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data17 = data.GSW_REFERENCE_ID;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")){
const err44 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_TIME":true,"GSW_CALLING_LIST":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_FROM":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_TZ_OFFSET":true,"GSW_UNTIL":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true},"dynamicProps":false,"dynamicItems":false};

export const ChainedRecordsDataEnd = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ChainedRecordsDataEnd.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CHAIN_ID === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CHAIN_ID"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("ChainedRecordsDataEnd" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "ChainedRecordsDataEnd"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ID !== undefined){
let data4 = data.GSW_CHAIN_ID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data5 = data.GSW_RECORD_HANDLE;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data7 = data.GSW_REFERENCE_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err19 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordRejectAcknowledge = validate69;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordRejectAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("RecordRejectAcknowledge" !== data0){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "RecordRejectAcknowledge"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data4 = data.GSW_RECORD_HANDLE;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data6 = data.GSW_REFERENCE_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordCancelAcknowledge = validate72;
const pattern22 = new RegExp("^[\"“”']?Incomplete processing: record\\(s\\) on desktop[\"“”']?$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordCancelAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_RECORD_HANDLE === undefined) && (missing0 = "GSW_RECORD_HANDLE")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CAMPAIGN_NAME === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("RecordCancelAcknowledge" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "RecordCancelAcknowledge"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data4 = data.GSW_CHAIN_ATTR;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "AllChain") || (data4 === "RecordOnly"))){
const err15 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_MESSAGE !== undefined){
let data5 = data.GSW_MESSAGE;
if(typeof data5 === "string"){
if(!pattern22.test(data5)){
const err16 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/cancellationMessage/pattern",keyword:"pattern",params:{pattern: "^[\"“”']?Incomplete processing: record\\(s\\) on desktop[\"“”']?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/cancellationMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err18 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_CUSTOMER_ID !== undefined){
let data7 = data.GSW_CUSTOMER_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err19 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data8 = data.GSW_RECORD_HANDLE;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err22 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data10 = data.GSW_REFERENCE_ID;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err23 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_MESSAGE":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordCancel = validate75;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordCancel.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_PHONE === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("RecordCancel" !== data0){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "RecordCancel"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_RECORD_HANDLE !== undefined){
let data4 = data.GSW_RECORD_HANDLE;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data5 = data.GSW_CHAIN_ATTR;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "AllChain") || (data5 === "RecordOnly"))){
const err17 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
let data6 = data.GSW_PHONE;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_CUSTOMER_ID !== undefined){
let data7 = data.GSW_CUSTOMER_ID;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err20 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err21 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_RECORD_HANDLE":true,"GSW_CHAIN_ATTR":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const DoNotCallAcknowledge = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/DoNotCallAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_RECORD_HANDLE === undefined) && (missing0 = "GSW_RECORD_HANDLE")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CAMPAIGN_NAME === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE === undefined){
const err3 = {instancePath,schemaPath:"#/else/anyOf/0/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID === undefined){
const err4 = {instancePath,schemaPath:"#/else/anyOf/1/required",keyword:"required",params:{missingProperty: "GSW_CUSTOMER_ID"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("DoNotCallAcknowledge" !== data0){
const err10 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "DoNotCallAcknowledge"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data4 = data.GSW_CHAIN_ATTR;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data4 === "AllChain") || (data4 === "RecordOnly"))){
const err18 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err19 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_CUSTOMER_ID !== undefined){
let data6 = data.GSW_CUSTOMER_ID;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err20 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data7 = data.GSW_RECORD_HANDLE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_DURATION !== undefined){
let data8 = data.GSW_DURATION;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/GSW_DURATION",schemaPath:"../keys.schema.json#/$defs/GSW_DURATION/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/GSW_DURATION",schemaPath:"../keys.schema.json#/$defs/GSW_DURATION/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err25 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data10 = data.GSW_REFERENCE_ID;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err26 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ATTR":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_RECORD_HANDLE":true,"GSW_DURATION":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledCall = validate81;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ScheduledCall.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALL_RESULT === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALL_RESULT"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CALLBACK_TYPE === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLBACK_TYPE"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_CHAIN_ID === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CHAIN_ID"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_DATE_TIME === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.GSW_PHONE === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("ScheduledCall" !== data0){
const err11 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "ScheduledCall"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data2 = data.GSW_ATTEMPTS;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_RESULT !== undefined){
let data3 = data.GSW_CALL_RESULT;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CALL_TIME !== undefined){
let data4 = data.GSW_CALL_TIME;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err18 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/type",keyword:"type",params:{type: schema154.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err20 = {instancePath:instancePath+"/GSW_CALL_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_TIME/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data5 = data.GSW_CALLBACK_TYPE;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data5 === "Personal") || (data5 === "Campaign"))){
const err22 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data6 = data.GSW_CALLING_LIST;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data7 = data.GSW_CAMPAIGN_NAME;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err26 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ID !== undefined){
let data8 = data.GSW_CHAIN_ID;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err27 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_DATE_TIME !== undefined){
let data9 = data.GSW_DATE_TIME;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err29 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.GSW_FROM !== undefined){
let data10 = data.GSW_FROM;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_PHONE !== undefined){
let data11 = data.GSW_PHONE;
if(typeof data11 !== "string"){
const err33 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_PHONE_TYPE !== undefined){
let data12 = data.GSW_PHONE_TYPE;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err35 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((((((((((data12 === 0) || (data12 === 1)) || (data12 === 2)) || (data12 === 3)) || (data12 === 4)) || (data12 === 5)) || (data12 === 6)) || (data12 === 7)) || (data12 === 8)) || (data12 === 9)) || (data12 === 10)) || (data12 === 11))){
const err36 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data13 = data.GSW_RECORD_HANDLE;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_TZ_OFFSET !== undefined){
let data14 = data.GSW_TZ_OFFSET;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err39 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 50400 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50400}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14 < -43200 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_OFFSET/minimum",keyword:"minimum",params:{comparison: ">=", limit: -43200}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.GSW_UNTIL !== undefined){
let data15 = data.GSW_UNTIL;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err42 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CONTACT_MEDIA_TYPE !== undefined){
let data16 = data.GSW_CONTACT_MEDIA_TYPE;
if(typeof data16 !== "string"){
const err44 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data16 === "any") || (data16 === "email")) || (data16 === "voice")) || (data16 === "instant message"))){
const err45 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/enum",keyword:"enum",params:{allowedValues: schema284.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err46 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_DESCRIPTION !== "string"){
const err47 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
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
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_RESULT":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_DATE_TIME":true,"GSW_FROM":true,"GSW_PHONE":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_HANDLE":true,"GSW_TZ_OFFSET":true,"GSW_UNTIL":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true},"dynamicProps":false,"dynamicItems":false};

export const RecordRescheduleAcknowledge = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordRescheduleAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLBACK_TYPE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLBACK_TYPE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_DATE_TIME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("RecordRescheduleAcknowledge" !== data0){
const err8 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "RecordRescheduleAcknowledge"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data2 = data.GSW_CALLBACK_TYPE;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "Personal") || (data2 === "Campaign"))){
const err12 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data3 = data.GSW_CALLING_LIST;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_DATE_TIME !== undefined){
let data5 = data.GSW_DATE_TIME;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err17 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
const err18 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data6 = data.GSW_RECORD_HANDLE;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err21 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data8 = data.GSW_REFERENCE_ID;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err22 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLBACK_TYPE":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_DATE_TIME":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledRecordRescheduleAcknowledge = validate87;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ScheduledRecordRescheduleAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLBACK_TYPE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLBACK_TYPE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_DATE_TIME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("ScheduledRecordRescheduleAcknowledge" !== data0){
const err8 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "ScheduledRecordRescheduleAcknowledge"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data2 = data.GSW_CALLBACK_TYPE;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "Personal") || (data2 === "Campaign"))){
const err12 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CALLBACK_TYPE/enum",keyword:"enum",params:{allowedValues: schema131.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_CALLING_LIST !== undefined){
let data3 = data.GSW_CALLING_LIST;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data4 = data.GSW_CAMPAIGN_NAME;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_DATE_TIME !== undefined){
let data5 = data.GSW_DATE_TIME;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err17 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:0[13578]|1[02])/(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)/(?:0[1-9]|[12][0-9]|30)|02/(?:0[1-9]|1[0-9]|2[0-8]))/(?:[0-9]{2}|[0-9]{4})|02/29/(?:(?:[0-9]{2})?(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])?00)) (?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
const err18 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_DATE_TIME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err19 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data7 = data.GSW_RECORD_HANDLE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err22 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data9 = data.GSW_REFERENCE_ID;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
const err23 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLBACK_TYPE":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_DATE_TIME":true,"GSW_PHONE":true,"GSW_RECORD_HANDLE":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const AddRecordAcknowledge = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/AddRecordAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CALLING_LIST === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CALLING_LIST"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("AddRecordAcknowledge" !== data0){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "AddRecordAcknowledge"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLING_LIST !== undefined){
let data2 = data.GSW_CALLING_LIST;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"../keys.schema.json#/$defs/GSW_CALLING_LIST/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CALLING_LIST",schemaPath:"#/properties/GSW_CALLING_LIST/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data3 = data.GSW_CAMPAIGN_NAME;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_GROUP_NAME !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
if(typeof data.GSW_PHONE !== "string"){
const err13 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.GSW_CHAIN_ID !== undefined){
let data6 = data.GSW_CHAIN_ID;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/GSW_CHAIN_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CHAIN_N !== undefined){
let data7 = data.GSW_CHAIN_N;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/GSW_CHAIN_N",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_N/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_ATTEMPTS !== undefined){
let data8 = data.GSW_ATTEMPTS;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/GSW_ATTEMPTS",schemaPath:"../keys.schema.json#/$defs/GSW_ATTEMPTS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.GSW_CALL_RESULT !== undefined){
let data9 = data.GSW_CALL_RESULT;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_FROM !== undefined){
let data10 = data.GSW_FROM;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/GSW_FROM",schemaPath:"../keys.schema.json#/$defs/GSW_FROM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_UNTIL !== undefined){
let data11 = data.GSW_UNTIL;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/GSW_UNTIL",schemaPath:"../keys.schema.json#/$defs/GSW_UNTIL/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_TZ_NAME !== undefined){
if(typeof data.GSW_TZ_NAME !== "string"){
const err26 = {instancePath:instancePath+"/GSW_TZ_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TZ_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.GSW_PHONE_TYPE !== undefined){
let data13 = data.GSW_PHONE_TYPE;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((((((((data13 === 0) || (data13 === 1)) || (data13 === 2)) || (data13 === 3)) || (data13 === 4)) || (data13 === 5)) || (data13 === 6)) || (data13 === 7)) || (data13 === 8)) || (data13 === 9)) || (data13 === 10)) || (data13 === 11))){
const err28 = {instancePath:instancePath+"/GSW_PHONE_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE_TYPE/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.GSW_RECORD_STATUS !== undefined){
let data14 = data.GSW_RECORD_STATUS;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((((((((data14 === 0) || (data14 === 1)) || (data14 === 2)) || (data14 === 3)) || (data14 === 4)) || (data14 === 5)) || (data14 === 6)) || (data14 === 7)) || (data14 === 8)) || (data14 === 9))){
const err30 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_STATUS/enum",keyword:"enum",params:{allowedValues: schema164.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.GSW_RECORD_TYPE !== undefined){
let data15 = data.GSW_RECORD_TYPE;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((((((data15 === 0) || (data15 === 1)) || (data15 === 2)) || (data15 === 3)) || (data15 === 4)) || (data15 === 5)) || (data15 === 6)) || (data15 === 7))){
const err32 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_TYPE/enum",keyword:"enum",params:{allowedValues: schema165.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data16 = data.GSW_REFERENCE_ID;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")){
const err33 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_PHONE":true,"GSW_CHAIN_ID":true,"GSW_CHAIN_N":true,"GSW_ATTEMPTS":true,"GSW_CALL_RESULT":true,"GSW_FROM":true,"GSW_UNTIL":true,"GSW_TZ_NAME":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_REFERENCE_ID":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_POSTAL_CODE":true,"GSW_RECORD_HANDLE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const LogOutAcknowledge = validate93;

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/LogOutAcknowledge.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("LogOutAcknowledge" !== data0){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/const",keyword:"const",params:{allowedValue: "LogOutAcknowledge"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_REFERENCE_ID !== undefined){
let data3 = data.GSW_REFERENCE_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const LogOutTime = validate94;
const schema503 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/desktop-protocol/events/LogOutTime.schema.json","type":"object","properties":{"GSW_USER_EVENT":{"$ref":"../keys.schema.json#/$defs/GSW_USER_EVENT","enum":["LogOutTime","LogOut"]},"GSW_APPLICATION_ID":{"$ref":"../keys.schema.json#/$defs/GSW_APPLICATION_ID"},"GSW_CAMPAIGN_NAME":{"$ref":"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME","minLength":1},"GSW_LOGOUT_TIME":{"$ref":"../keys.schema.json#/$defs/GSW_LOGOUT_TIME"},"GSW_REFERENCE_ID":{"$ref":"../keys.schema.json#/$defs/echoedReferenceId"}},"required":["GSW_USER_EVENT","GSW_APPLICATION_ID","GSW_CAMPAIGN_NAME","GSW_LOGOUT_TIME"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/LogOutTime.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_USER_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_USER_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_APPLICATION_ID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_APPLICATION_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_LOGOUT_TIME === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_LOGOUT_TIME"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_USER_EVENT !== undefined){
let data0 = data.GSW_USER_EVENT;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_USER_EVENT/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "LogOutTime") || (data0 === "LogOut"))){
const err5 = {instancePath:instancePath+"/GSW_USER_EVENT",schemaPath:"#/properties/GSW_USER_EVENT/enum",keyword:"enum",params:{allowedValues: schema503.properties.GSW_USER_EVENT.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data1 = data.GSW_APPLICATION_ID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 101 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_NAME;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_LOGOUT_TIME !== undefined){
let data3 = data.GSW_LOGOUT_TIME;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/GSW_LOGOUT_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_LOGOUT_TIME/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/GSW_LOGOUT_TIME",schemaPath:"../keys.schema.json#/$defs/GSW_LOGOUT_TIME/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_REFERENCE_ID !== undefined){
let data4 = data.GSW_REFERENCE_ID;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err12 = {instancePath:instancePath+"/GSW_REFERENCE_ID",schemaPath:"../keys.schema.json#/$defs/echoedReferenceId/type",keyword:"type",params:{type: schema183.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"GSW_USER_EVENT":true,"GSW_APPLICATION_ID":true,"GSW_CAMPAIGN_NAME":true,"GSW_LOGOUT_TIME":true,"GSW_REFERENCE_ID":true},"dynamicProps":false,"dynamicItems":false};

export const DefaultRecordInformation = validate48;

export const OutboundCall = validate95;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/call-user-data/OutboundCall.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_RECORD_HANDLE === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data0 = data.GSW_RECORD_HANDLE;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
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
const err2 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"GSW_RECORD_HANDLE":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_AGENT_ID":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CONTACT_MEDIA_TYPE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_SWITCH_DBID":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ReservedRecordKeys = validate50;

export const StatisticsEvent = validate98;
const schema521 = {"type":"integer","enum":[1,2,3,4,5,6,8,9,10,11]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/statistics/StatisticsEvent.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_STAT_EVENT === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_STAT_EVENT"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_STAT_EVENT !== undefined){
let data0 = data.GSW_STAT_EVENT;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_STAT_EVENT",schemaPath:"../keys.schema.json#/$defs/GSW_STAT_EVENT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.GSW_CAMPAIGN_DBID !== undefined){
let data1 = data.GSW_CAMPAIGN_DBID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/GSW_CAMPAIGN_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.GSW_CALL_LIST_DBID !== undefined){
let data2 = data.GSW_CALL_LIST_DBID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/GSW_CALL_LIST_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_LIST_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.GSW_GROUP_DBID !== undefined){
let data3 = data.GSW_GROUP_DBID;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/GSW_GROUP_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_GROUP_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_AGENT_DBID !== undefined){
let data4 = data.GSW_AGENT_DBID;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/GSW_AGENT_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_CALL_RESULT !== undefined){
let data5 = data.GSW_CALL_RESULT;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/GSW_CALL_RESULT",schemaPath:"../keys.schema.json#/$defs/GSW_CALL_RESULT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.GSW_CAMPAIGN_COMPLETE !== undefined){
let data6 = data.GSW_CAMPAIGN_COMPLETE;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/GSW_CAMPAIGN_COMPLETE",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_COMPLETE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.GSW_LIST_COMPLETE !== undefined){
let data7 = data.GSW_LIST_COMPLETE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/GSW_LIST_COMPLETE",schemaPath:"../keys.schema.json#/$defs/GSW_LIST_COMPLETE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.GSW_ERROR_DESCRIPTION !== undefined){
if(typeof data.GSW_ERROR_DESCRIPTION !== "string"){
const err10 = {instancePath:instancePath+"/GSW_ERROR_DESCRIPTION",schemaPath:"../keys.schema.json#/$defs/GSW_ERROR_DESCRIPTION/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.GSW_DIAL_MODE !== undefined){
let data9 = data.GSW_DIAL_MODE;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err11 = {instancePath:instancePath+"/GSW_DIAL_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_DIAL_MODE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((data9 === 1) || (data9 === 2)) || (data9 === 3)) || (data9 === 4)) || (data9 === 5)) || (data9 === 6)) || (data9 === 8)) || (data9 === 9)) || (data9 === 10)) || (data9 === 11))){
const err12 = {instancePath:instancePath+"/GSW_DIAL_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_DIAL_MODE/enum",keyword:"enum",params:{allowedValues: schema521.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.GSW_APPLICATION_ID !== undefined){
let data10 = data.GSW_APPLICATION_ID;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 101 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/GSW_APPLICATION_ID",schemaPath:"../keys.schema.json#/$defs/GSW_APPLICATION_ID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 101}};
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
if(data.GSW_CALLBACK_TYPE !== undefined){
let data11 = data.GSW_CALLBACK_TYPE;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err15 = {instancePath:instancePath+"/GSW_CALLBACK_TYPE",schemaPath:"../keys.schema.json#/$defs/statisticsCallbackType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.GSW_SCHED_REC_NUM !== undefined){
let data12 = data.GSW_SCHED_REC_NUM;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err16 = {instancePath:instancePath+"/GSW_SCHED_REC_NUM",schemaPath:"../keys.schema.json#/$defs/GSW_SCHED_REC_NUM/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/GSW_SCHED_REC_NUM",schemaPath:"../keys.schema.json#/$defs/GSW_SCHED_REC_NUM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"GSW_STAT_EVENT":true,"GSW_CAMPAIGN_DBID":true,"GSW_CALL_LIST_DBID":true,"GSW_GROUP_DBID":true,"GSW_AGENT_DBID":true,"GSW_CALL_RESULT":true,"GSW_CAMPAIGN_COMPLETE":true,"GSW_LIST_COMPLETE":true,"GSW_ERROR_DESCRIPTION":true,"GSW_DIAL_MODE":true,"GSW_APPLICATION_ID":true,"GSW_CALLBACK_TYPE":true,"GSW_SCHED_REC_NUM":true},"dynamicProps":false,"dynamicItems":false};

export const ProactiveInteraction = validate99;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/push-preview/ProactiveInteraction.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_AGENT_ID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_AGENT_ID"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_SWITCH_DBID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_SWITCH_DBID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_RECORD_HANDLE === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_RECORD_HANDLE"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_AGENT_ID !== undefined){
let data0 = data.GSW_AGENT_ID;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/GSW_AGENT_ID",schemaPath:"../keys.schema.json#/$defs/GSW_AGENT_ID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/GSW_AGENT_ID",schemaPath:"#/properties/GSW_AGENT_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_SWITCH_DBID !== undefined){
let data1 = data.GSW_SWITCH_DBID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_SWITCH_DBID",schemaPath:"../keys.schema.json#/$defs/GSW_SWITCH_DBID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_RECORD_HANDLE !== undefined){
let data2 = data.GSW_RECORD_HANDLE;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/GSW_RECORD_HANDLE",schemaPath:"../keys.schema.json#/$defs/GSW_RECORD_HANDLE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.GSW_CONTACT_MEDIA_TYPE !== undefined){
let data3 = data.GSW_CONTACT_MEDIA_TYPE;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "any") || (data3 === "email")) || (data3 === "voice")) || (data3 === "instant message"))){
const err9 = {instancePath:instancePath+"/GSW_CONTACT_MEDIA_TYPE",schemaPath:"../keys.schema.json#/$defs/GSW_CONTACT_MEDIA_TYPE/enum",keyword:"enum",params:{allowedValues: schema284.enum}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"GSW_AGENT_ID":true,"GSW_SWITCH_DBID":true,"GSW_RECORD_HANDLE":true,"GSW_CONTACT_MEDIA_TYPE":true,"InteractionType":true,"InteractionSubtype":true,"GSW_AGENT_ANSWERED":true,"GSW_AGENT_RELEASED":true,"GSW_ASM_OVERDIAL":true,"GSW_ASSURED_HANDLE":true,"GSW_BLOCKING_RULE":true,"GSW_BLOCKING_RULE_TYPE":true,"GSW_CALL_RESULT_FEEDBACK":true,"GSW_CALL_TIME":true,"GSW_CALLBACK_TYPE":true,"GSW_CAMPAIGN_DESCRIPTION":true,"GSW_CAMPAIGN_MODE":true,"GSW_CAMPAIGN_GROUP_DBID":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_CALLING_LIST_DBID":true,"GSW_CHAIN_N":true,"GSW_CPD_COMPLETED":true,"GSW_CPN_DIGITS":true,"GSW_CPN_DIGITS_SET":true,"GSW_CUSTOMER_ID":true,"GSW_DATE_TIME":true,"GSW_DIALING":true,"GSW_D_STATE_CODE":true,"GSW_D_TZ_JAVA_NAME":true,"GSW_DEVICE_MASK":true,"GSW_FROM":true,"GSW_PHONE_TYPE":true,"GSW_RECORD_STATUS":true,"GSW_RECORD_TYPE":true,"GSW_RECORD_URI":true,"GSW_RELEASED":true,"GSW_SCRIPT_ID":true,"GSW_STATE_CODE":true,"GSW_TENANT_CCID":true,"GSW_TZ_JAVA_NAME":true,"GSW_TZ_NAME":true,"GSW_UNTIL":true,"GSW_ABANDONED":true,"GSW_ACW_COMPLETED":true,"GSW_APPLICATION_ID":true,"GSW_ATTEMPTS":true,"GSW_CALL_ATTEMPT_GUID":true,"GSW_CALL_RESULT":true,"GSW_CALLING_LIST":true,"GSW_CAMPAIGN_GROUP_DESCRIPTION":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CHAIN_ID":true,"GSW_COMPLETE_PROCESSING":true,"GSW_COUNTRY_CODE":true,"GSW_D_AREA_CODE":true,"GSW_HIST_SEQUENCE_NUM":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true,"GSW_PHONE":true,"GSW_POSTAL_CODE":true,"GSW_SCHEDULED_TIME":true,"GSW_START_PROCESSING":true,"GSW_TENANT_NAME":true,"GSW_TZ_CODE":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignGroupState = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/http/CampaignGroupState.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TENANT_NAME === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_TENANT_NAME"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_TENANT_CCID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_TENANT_CCID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_NAME === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.GSW_CAMPAIGN_GROUP_GUID === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_GROUP_GUID"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_GROUP_NAME === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_GROUP_NAME"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.GSW_CAMPAIGN_NAME === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CAMPAIGN_NAME"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.GSW_TENANT_NAME !== undefined){
let data0 = data.GSW_TENANT_NAME;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_TENANT_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_TENANT_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/GSW_TENANT_NAME",schemaPath:"#/properties/GSW_TENANT_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_TENANT_CCID !== undefined){
let data1 = data.GSW_TENANT_CCID;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err8 = {instancePath:instancePath+"/GSW_TENANT_CCID",schemaPath:"../keys.schema.json#/$defs/GSW_TENANT_CCID/type",keyword:"type",params:{type: schema307.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/GSW_TENANT_CCID",schemaPath:"#/properties/GSW_TENANT_CCID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_GROUP_NAME !== undefined){
let data2 = data.GSW_CAMPAIGN_GROUP_NAME;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.GSW_CAMPAIGN_GROUP_GUID !== undefined){
let data3 = data.GSW_CAMPAIGN_GROUP_GUID;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_GUID",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_GROUP_GUID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/GSW_CAMPAIGN_GROUP_GUID",schemaPath:"#/properties/GSW_CAMPAIGN_GROUP_GUID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_GROUP_NAME !== undefined){
let data4 = data.GSW_GROUP_NAME;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/GSW_GROUP_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_GROUP_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/GSW_GROUP_NAME",schemaPath:"#/properties/GSW_GROUP_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_NAME !== undefined){
let data5 = data.GSW_CAMPAIGN_NAME;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/GSW_CAMPAIGN_NAME",schemaPath:"#/properties/GSW_CAMPAIGN_NAME/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CAMPAIGN_TEMPLATE_NAME !== undefined){
if(typeof data.GSW_CAMPAIGN_TEMPLATE_NAME !== "string"){
const err18 = {instancePath:instancePath+"/GSW_CAMPAIGN_TEMPLATE_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_CAMPAIGN_TEMPLATE_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.GSW_QUEUE_NAME !== undefined){
if(typeof data.GSW_QUEUE_NAME !== "string"){
const err19 = {instancePath:instancePath+"/GSW_QUEUE_NAME",schemaPath:"../keys.schema.json#/$defs/GSW_QUEUE_NAME/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GSW_DIAL_MODE !== undefined){
let data8 = data.GSW_DIAL_MODE;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/GSW_DIAL_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_DIAL_MODE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((((((((data8 === 1) || (data8 === 2)) || (data8 === 3)) || (data8 === 4)) || (data8 === 5)) || (data8 === 6)) || (data8 === 8)) || (data8 === 9)) || (data8 === 10)) || (data8 === 11))){
const err21 = {instancePath:instancePath+"/GSW_DIAL_MODE",schemaPath:"../keys.schema.json#/$defs/GSW_DIAL_MODE/enum",keyword:"enum",params:{allowedValues: schema521.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.GSW_OPTIMIZE_BY !== undefined){
let data9 = data.GSW_OPTIMIZE_BY;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/GSW_OPTIMIZE_BY",schemaPath:"../keys.schema.json#/$defs/GSW_OPTIMIZE_BY/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GSW_OPTIMIZE_GOAL !== undefined){
let data10 = data.GSW_OPTIMIZE_GOAL;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/GSW_OPTIMIZE_GOAL",schemaPath:"../keys.schema.json#/$defs/GSW_OPTIMIZE_GOAL/type",keyword:"type",params:{type: "integer"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"GSW_TENANT_NAME":true,"GSW_TENANT_CCID":true,"GSW_CAMPAIGN_GROUP_NAME":true,"GSW_CAMPAIGN_GROUP_GUID":true,"GSW_GROUP_NAME":true,"GSW_CAMPAIGN_NAME":true,"GSW_CAMPAIGN_TEMPLATE_NAME":true,"GSW_QUEUE_NAME":true,"GSW_DIAL_MODE":true,"GSW_OPTIMIZE_BY":true,"GSW_OPTIMIZE_GOAL":true},"dynamicProps":false,"dynamicItems":false};

export const CM_EvDoNotCallProcessed = validate103;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_EvDoNotCallProcessed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true},"dynamicProps":false,"dynamicItems":false};

export const CM_EvRecordCanceled = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_EvRecordCanceled.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.GSW_MESSAGE !== undefined){
let data2 = data.GSW_MESSAGE;
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
const err3 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/cancellationMessage/pattern",keyword:"pattern",params:{pattern: "^[\"“”']?Incomplete processing: record\\(s\\) on desktop[\"“”']?$"}};
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
const err4 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/cancellationMessage/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true,"GSW_MESSAGE":true},"dynamicProps":false,"dynamicItems":false};

export const CM_ReqCancelRecord = validate105;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_ReqCancelRecord.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "GSW_CUSTOMER_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
let data2 = data.GSW_PHONE;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CUSTOMER_ID !== undefined){
let data3 = data.GSW_CUSTOMER_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data4 = data.GSW_CHAIN_ATTR;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "AllChain") || (data4 === "RecordOnly"))){
const err11 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_CHAIN_ATTR":true},"dynamicProps":false,"dynamicItems":false};

export const CM_ReqDoNotCall = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_ReqDoNotCall.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "GSW_PHONE"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "GSW_CUSTOMER_ID"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_PHONE !== undefined){
let data2 = data.GSW_PHONE;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"../keys.schema.json#/$defs/GSW_PHONE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CUSTOMER_ID !== undefined){
let data3 = data.GSW_CUSTOMER_ID;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"../keys.schema.json#/$defs/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CHAIN_ATTR !== undefined){
let data4 = data.GSW_CHAIN_ATTR;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "AllChain") || (data4 === "RecordOnly"))){
const err11 = {instancePath:instancePath+"/GSW_CHAIN_ATTR",schemaPath:"../keys.schema.json#/$defs/GSW_CHAIN_ATTR/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.GSW_MESSAGE !== undefined){
if(typeof data.GSW_MESSAGE !== "string"){
const err12 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"../keys.schema.json#/$defs/GSW_MESSAGE/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true,"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_CHAIN_ATTR":true,"GSW_MESSAGE":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignControlEvent = validate107;
const schema562 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CampaignControlEvent.schema.json","type":"object","properties":{"GSW_CM_MessageType":{"$ref":"../keys.schema.json#/$defs/GSW_CM_MessageType","enum":[19,20,21,22,23,24,27]},"GSW_CM_AttrReferenceID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID"},"GSW_CM_AttrCampaignID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrCampaignID"},"GSW_CM_AttrGroupID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrGroupID"}},"required":["GSW_CM_MessageType"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CampaignControlEvent.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === 19) || (data0 === 20)) || (data0 === 21)) || (data0 === 22)) || (data0 === 23)) || (data0 === 24)) || (data0 === 27))){
const err2 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/enum",keyword:"enum",params:{allowedValues: schema562.properties.GSW_CM_MessageType.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.GSW_CM_AttrCampaignID !== undefined){
let data2 = data.GSW_CM_AttrCampaignID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/GSW_CM_AttrCampaignID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrCampaignID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_CM_AttrGroupID !== undefined){
let data3 = data.GSW_CM_AttrGroupID;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/GSW_CM_AttrGroupID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrGroupID/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true,"GSW_CM_AttrCampaignID":true,"GSW_CM_AttrGroupID":true},"dynamicProps":false,"dynamicItems":false};

export const CampaignControlRequest = validate108;
const schema567 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CampaignControlRequest.schema.json","type":"object","properties":{"GSW_CM_MessageType":{"$ref":"../keys.schema.json#/$defs/GSW_CM_MessageType","enum":[7,8,9,10,11,12,29]},"GSW_CM_AttrReferenceID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID"},"GSW_CM_AttrCampaignID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrCampaignID"},"GSW_CM_AttrGroupID":{"$ref":"../keys.schema.json#/$defs/GSW_CM_AttrGroupID"},"GSW_AUTO_COMPLETION":{"$ref":"../keys.schema.json#/$defs/GSW_AUTO_COMPLETION"}},"required":["GSW_CM_MessageType"]};
const schema572 = {"type":"integer","enum":[0,1]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CampaignControlRequest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GSW_CM_MessageType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.GSW_CM_MessageType !== undefined){
let data0 = data.GSW_CM_MessageType;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"../keys.schema.json#/$defs/GSW_CM_MessageType/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === 7) || (data0 === 8)) || (data0 === 9)) || (data0 === 10)) || (data0 === 11)) || (data0 === 12)) || (data0 === 29))){
const err2 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/enum",keyword:"enum",params:{allowedValues: schema567.properties.GSW_CM_MessageType.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.GSW_CM_AttrReferenceID !== undefined){
let data1 = data.GSW_CM_AttrReferenceID;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/GSW_CM_AttrReferenceID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrReferenceID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.GSW_CM_AttrCampaignID !== undefined){
let data2 = data.GSW_CM_AttrCampaignID;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/GSW_CM_AttrCampaignID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrCampaignID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GSW_CM_AttrGroupID !== undefined){
let data3 = data.GSW_CM_AttrGroupID;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/GSW_CM_AttrGroupID",schemaPath:"../keys.schema.json#/$defs/GSW_CM_AttrGroupID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.GSW_AUTO_COMPLETION !== undefined){
let data4 = data.GSW_AUTO_COMPLETION;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/GSW_AUTO_COMPLETION",schemaPath:"../keys.schema.json#/$defs/GSW_AUTO_COMPLETION/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data4 === 0) || (data4 === 1))){
const err7 = {instancePath:instancePath+"/GSW_AUTO_COMPLETION",schemaPath:"../keys.schema.json#/$defs/GSW_AUTO_COMPLETION/enum",keyword:"enum",params:{allowedValues: schema572.enum}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"GSW_CM_MessageType":true,"GSW_CM_AttrReferenceID":true,"GSW_CM_AttrCampaignID":true,"GSW_CM_AttrGroupID":true,"GSW_AUTO_COMPLETION":true},"dynamicProps":false,"dynamicItems":false};

export const RecordProcessedNoted = validate109;

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RecordProcessed.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE !== undefined){
let data0 = data.GSW_PHONE;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"GSW_PHONE":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateCallCompletionStatsNoted = validate110;

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/UpdateCallCompletionStats.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE !== undefined){
let data0 = data.GSW_PHONE;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"GSW_PHONE":true},"dynamicProps":false,"dynamicItems":false};

export const RequestRecordCancelNoted = validate111;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/RequestRecordCancel.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID !== undefined){
if(typeof data.GSW_CUSTOMER_ID !== "string"){
const err0 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"GSW_CUSTOMER_ID":true},"dynamicProps":false,"dynamicItems":false};

export const DoNotCallNoted = validate112;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/DoNotCall.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CUSTOMER_ID !== undefined){
if(typeof data.GSW_CUSTOMER_ID !== "string"){
const err0 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"GSW_CUSTOMER_ID":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledRecordRescheduleNoted = validate113;

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/ScheduledRecordReschedule.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE !== undefined){
let data0 = data.GSW_PHONE;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"GSW_PHONE":true},"dynamicProps":false,"dynamicItems":false};

export const AddRecordNoted = validate114;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/requests/AddRecord.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_CHAIN_ID === undefined) && (missing0 = "GSW_CHAIN_ID")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_RECORD_TYPE !== undefined){
let data0 = data.GSW_RECORD_TYPE;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 6 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"#/allOf/0/then/properties/GSW_RECORD_TYPE/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 2 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/GSW_RECORD_TYPE",schemaPath:"#/allOf/0/then/properties/GSW_RECORD_TYPE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
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
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.GSW_RECORD_TYPE = true;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.GSW_CHAIN_ID === undefined) && (missing1 = "GSW_CHAIN_ID")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid5 = _errs12 === errors;
if(valid5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.GSW_RECORD_TYPE === undefined) && (missing2 = "GSW_RECORD_TYPE")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.GSW_RECORD_TYPE !== undefined){
let data1 = data.GSW_RECORD_TYPE;
if(!((data1 === 5) || (data1 === 6))){
const err8 = {};
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
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_DATE_TIME === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "GSW_DATE_TIME"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.GSW_DATE_TIME !== undefined){
let data2 = data.GSW_DATE_TIME;
const _errs16 = errors;
const _errs17 = errors;
if(!((data2 === "0") || (data2 === 0))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs17 === errors;
if(valid8){
const err11 = {instancePath:instancePath+"/GSW_DATE_TIME",schemaPath:"#/allOf/1/then/properties/GSW_DATE_TIME/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.GSW_DATE_TIME = true;
props1.GSW_RECORD_TYPE = true;
}
}
if(!valid4){
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.GSW_RECORD_STATUS = true;
}
if(data.GSW_RECORD_STATUS !== undefined){
let data3 = data.GSW_RECORD_STATUS;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"#/properties/GSW_RECORD_STATUS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/GSW_RECORD_STATUS",schemaPath:"#/properties/GSW_RECORD_STATUS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate114.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const ReadyTimeAcknowledgeNoted = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ReadyTimeAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const PreviewRecordNoted = validate116;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/PreviewRecord.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data1 = data.GSW_TZ_OFFSET;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 43200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"#/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
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
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordProcessedAcknowledgeNoted = validate117;

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordProcessedAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateCallCompletionStatsAcknowledgeNoted = validate118;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/UpdateCallCompletionStatsAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ChainedRecordNoted = validate119;

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ChainedRecord.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data1 = data.GSW_TZ_OFFSET;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 43200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"#/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
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
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ChainedRecordsDataEndNoted = validate120;

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ChainedRecordsDataEnd.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordRejectAcknowledgeNoted = validate121;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordRejectAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordCancelAcknowledgeNoted = validate122;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordCancelAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.GSW_RECORD_HANDLE === undefined) && (missing0 = "GSW_RECORD_HANDLE")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_MESSAGE !== undefined){
const err3 = {instancePath:instancePath+"/GSW_MESSAGE",schemaPath:"#/allOf/1/then/properties/GSW_MESSAGE/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.GSW_MESSAGE = true;
}
}
if(!valid3){
const err4 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.GSW_TZ_OFFSET = true;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate122.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RecordCancelNoted = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordCancel.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const DoNotCallAcknowledgeNoted = validate124;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/DoNotCallAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_PHONE !== undefined){
let data1 = data.GSW_PHONE;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/GSW_PHONE",schemaPath:"#/properties/GSW_PHONE/minLength",keyword:"minLength",params:{limit: 1}};
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
if(data.GSW_CUSTOMER_ID !== undefined){
let data2 = data.GSW_CUSTOMER_ID;
if(typeof data2 === "string"){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/GSW_CUSTOMER_ID",schemaPath:"#/properties/GSW_CUSTOMER_ID/minLength",keyword:"minLength",params:{limit: 1}};
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
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"GSW_PHONE":true,"GSW_CUSTOMER_ID":true,"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledCallNoted = validate125;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ScheduledCall.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data1 = data.GSW_TZ_OFFSET;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 43200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"#/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
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
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const RecordRescheduleAcknowledgeNoted = validate126;

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/RecordRescheduleAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ScheduledRecordRescheduleAcknowledgeNoted = validate127;

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/ScheduledRecordRescheduleAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const AddRecordAcknowledgeNoted = validate128;

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/events/AddRecordAcknowledge.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const DefaultRecordInformationNoted = validate129;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"#/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const OutboundCallNoted = validate130;

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/call-user-data/OutboundCall.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const ProactiveInteractionNoted = validate131;

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/push-preview/ProactiveInteraction.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_TZ_OFFSET !== undefined){
let data0 = data.GSW_TZ_OFFSET;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 43200 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/GSW_TZ_OFFSET",schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/properties/GSW_TZ_OFFSET/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"https://ocs-tck.example/schemas/desktop-protocol/call-user-data/DefaultRecordInformation.noted.json/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"GSW_TZ_OFFSET":true},"dynamicProps":false,"dynamicItems":false};

export const CM_EvDoNotCallProcessedNoted = validate132;

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_EvDoNotCallProcessed.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType !== undefined){
if(33 !== data.GSW_CM_MessageType){
const err0 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/const",keyword:"const",params:{allowedValue: 33}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"GSW_CM_MessageType":true},"dynamicProps":false,"dynamicItems":false};

export const CM_EvRecordCanceledNoted = validate133;

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_EvRecordCanceled.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType !== undefined){
if(31 !== data.GSW_CM_MessageType){
const err0 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/const",keyword:"const",params:{allowedValue: 31}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"GSW_CM_MessageType":true},"dynamicProps":false,"dynamicItems":false};

export const CM_ReqCancelRecordNoted = validate134;

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_ReqCancelRecord.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType !== undefined){
if(30 !== data.GSW_CM_MessageType){
const err0 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/const",keyword:"const",params:{allowedValue: 30}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"GSW_CM_MessageType":true},"dynamicProps":false,"dynamicItems":false};

export const CM_ReqDoNotCallNoted = validate135;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ocs-tck.example/schemas/desktop-protocol/communication-dn/CM_ReqDoNotCall.noted.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GSW_CM_MessageType !== undefined){
if(32 !== data.GSW_CM_MessageType){
const err0 = {instancePath:instancePath+"/GSW_CM_MessageType",schemaPath:"#/properties/GSW_CM_MessageType/const",keyword:"const",params:{allowedValue: 32}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"GSW_CM_MessageType":true},"dynamicProps":false,"dynamicItems":false};
