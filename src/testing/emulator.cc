namespace alibabacloud::testing {}
