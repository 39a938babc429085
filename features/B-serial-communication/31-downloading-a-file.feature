@E-01 @E-10 @E-140 @needs-routes
Feature: Downloading an FTP file

  What is configured, what the host is told, and what becomes of the connection. For files of all kinds and for failures at every
  stage see 11-ftpget.feature of chapter 4.

  # What belongs to storing leads elsewhere: a modem that takes it by mistake is seen there.
  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"  |
      | AT#FTPPORT=21               |
      | AT#FTPUN="ftper"            |
      | AT#FTPPW="ftpsecret"        |
      | AT#FTPMODE=1                |
      | AT#FTPTYPE=I                |
      | AT#FTPGETFILENAME="get.bin" |
      | AT#FTPGETPATH="/pub"        |
      | AT#FTPPUTFILENAME="put.bin" |
      | AT#FTPPUTPATH="/in"         |
      | AT#DNSSERV1="198.51.100.53" |
      | AT#DNSSERV2="198.51.100.54" |

  Rule: FTPSERV, FTPPORT, FTPUN, FTPPW, FTPGETPATH and FTPGETFILENAME configure the download

    # Every setting is written twice before the modem goes online; the last one counts.
    @BV @needs-gprs-outcome
    Scenario Outline: <what>: <setting>
      Given the host has set:
        | <before>  |
        | <setting> |
      And the FTP server holds the file "<path>" with `wanted`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]wanted[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at        | <at>      |
        | ftp.user      | ftper     |
        | ftp.password  | ftpsecret |
        | ftp.retrieved | <path>    |

      Examples:
        | id                 | covers             | what             | before                        | setting                      | at                 | path           |
        | T-B-31.r01         |                    | an address       | AT#FTPSERV="198.51.100.98"    | AT#FTPSERV="198.51.100.22"   | 198.51.100.22:21   | /pub/get.bin   |
        | T-B-31.r01.name    |                    | a name           | AT#FTPSERV="198.51.100.98"    | AT#FTPSERV="ftp2.example.org" | 198.51.100.22:21  | /pub/get.bin   |
        | T-B-31.r02.user    | R-B-101            | the login        | AT#FTPUN="nobody"             | AT#FTPUN="ftper"             | 198.51.100.21:21   | /pub/get.bin   |
        | T-B-31.r02.secret  | R-B-101            | the password     | AT#FTPPW="wrong"              | AT#FTPPW="ftpsecret"         | 198.51.100.21:21   | /pub/get.bin   |
        | T-B-31.r03         | R-B-101            | the path         | AT#FTPGETPATH="/none"         | AT#FTPGETPATH="/a/b"         | 198.51.100.21:21   | /a/b/get.bin   |
        | T-B-31.r03.name    | R-B-101            | the name         | AT#FTPGETFILENAME="none"      | AT#FTPGETFILENAME="list.txt" | 198.51.100.21:21   | /pub/list.txt  |
        | T-B-31.r04         | R-B-102            | the control port | AT#FTPPORT=2122               | AT#FTPPORT=2121              | 198.51.100.21:2121 | /pub/get.bin   |

    @T-B-31.r02 @R-B-101 @BV @needs-gprs-outcome
    Scenario: Another login with its password
      Given the host has set:
        | AT#FTPUN="ftper2"     |
        | AT#FTPPW="ftpsecret2" |
      And the FTP server holds the file "/pub/get.bin" with `wanted`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]wanted[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.user     | ftper2     |
        | ftp.password | ftpsecret2 |

    # Of the settings that the download takes only the port is left to its default.
    @R-B-102 @T-B-31.r04 @BV @needs-gprs-outcome @needs-reset
    Scenario: Without a port of its own the modem goes to port 21
      Given the modem has its factory defaults
      And the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPGETFILENAME="get.bin" |
        | AT#FTPGETPATH="/pub"        |
      And the FTP server holds the file "/pub/get.bin" with `[0x80]wanted[0xFF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][0x80]wanted[0xFF][ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at   | 198.51.100.21:21 |
        | ftp.type | I                |

  Rule: With a link up AT#FTPGET logs in and retrieves the file as any FTP client does

    @T-B-32.r01 @R-B-101 @BV @needs-gprs-outcome
    Scenario: One connection, one login, one retrieval, and the farewell
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data]`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.user      | ftper            |
        | ftp.password  | ftpsecret        |
        | ftp.type      | I                |
        | ftp.retrieved | /pub/get.bin     |
        | ftp.stored    | nothing          |
        | ftp.left      | {word}             |

    @T-B-32.r01.gsm @R-B-101 @BV @needs-dial-outcome @needs-ppp-peer
    Scenario: Over GSM
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data]`
      And the modem is connected over "GSM"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 120 s `Ok_Info_DataBegin`
      And the modem writes within 120 s `[2000 octets of data, coded]`
      And the modem writes within 120 s `[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.user      | ftper        |
        | ftp.password  | ftpsecret    |
        | ftp.retrieved | /pub/get.bin |

  Rule: Ok_Info_DataBegin precedes the data connection; the data come without echo, ETX and DLE coded

    # The server has sent nothing of the file yet, and the message is there.
    @R-B-103 @T-B-32.r02 @BV @needs-gprs-outcome @E-06
    Scenario: The message does not wait for the first octet
      Given the FTP server holds the file "/pub/get.bin" with `late`
      And the "FTP" server at "data connection" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes nothing for 10 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `late[ETX][CR][LF]OK[CR][LF]`

    @T-B-32.r02 @R-B-103 @R-B-105 @BV @needs-gprs-outcome
    Scenario: With the echo of commands on, data of every kind come once
      Given the FTP server holds the file "/pub/get.bin" with `a[ETX]b[DLE]c[DLE][ETX]d[ETX][ETX]AT[CR]`
      And the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#FTPGET[CR]`
      Then the modem writes within 60 s `AT#FTPGET[CR][CR][LF]Ok_Info_DataBegin[CR][LF]a[DLE][ETX]b[DLE][DLE]c[DLE][DLE][DLE][ETX]d[DLE][ETX][DLE][ETX]AT[CR][ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

    @BV @needs-gprs-outcome
    Scenario Outline: The host can decode <octets> octets to what the server holds
      Given the FTP server holds the file "/pub/get.bin" with `[<octets> octets of data]`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[<octets> octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`

      Examples:
        | id            | covers     | octets |
        | R-B-105       | T-B-32.r02 | 300    |
        | R-B-105.long  | T-B-32.r02 | 33000  |

  Rule: ETX tells that the data connection is closed, whether all has come or not; what follows tells which

    @T-B-32.r03 @R-B-104 @R-B-106 @BV @needs-gprs-outcome
    Scenario: All has come: ETX, OK, and the connection is kept
      Given the FTP server holds the file "/pub/get.bin" with `complete`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]complete[ETX][CR][LF]OK[CR][LF]`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem writes nothing for 60 seconds
      And `AT#VSTATE` still reads `#STATE: "CONNECTED"`

    # The data connection was closed as it is behind a whole file: it is the server's word that tells them apart.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09
    Scenario Outline: The data connection closes, and the server <action>: ETX, and an error
      Given the FTP server holds the file "/pub/get.bin" with `complete?`
      And the "FTP" server at "end of the file" "<action>"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]complete?`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: <code>[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                   | covers             | action                     | code  |
        | T-B-32.r03.cut       | R-B-104 R-B-106    | answers 426 broken off     | 38024 |
        | R-B-106.read         | R-B-104 T-B-32.r03 | answers 551 cannot read it | 38024 |

      @E-215
      Examples:
        | id                   | covers             | action | code  |
        | R-B-106              | R-B-104 T-B-32.r03 | closes | 37966 |

    @R-B-104 @T-B-32.r03 @R-B-106 @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-215
    Scenario: The data connection closes in the middle, and the next file is whole
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][2000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `b`
      And the "FTP" server at "octet 200 of the file" "closes"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: 38024[CR][LF]`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]b[ETX][CR][LF]OK[CR][LF]`
